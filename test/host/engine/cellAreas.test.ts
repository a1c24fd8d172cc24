import fc from "fast-check";
import { areasOfCells } from "../../../src/host/engine/cellAreas";
import { areaAddress, cellAddress } from "../../../src/tables/grid";
import { areaOf } from "./openedBook";

function addressesOf(...cells: string[]): string[] {
  const matrix: Record<number, Record<number, object>> = {};
  for (const { row, column } of cells.map((cell) => areaOf(cell).first)) {
    (matrix[row] ??= {})[column] = {};
  }
  return areasOfCells(matrix).map(areaAddress);
}

test("neighbours become one rectangle, gaps divide", () => {
  expect(addressesOf()).toEqual([]);
  expect(addressesOf("B2", "B3", "B4")).toEqual(["B2:B4"]);
  expect(addressesOf("B2", "C2", "B3", "C3", "E3")).toEqual(["B2:C3", "E3"]);
  expect(addressesOf("B2", "B4", "C4", "B5")).toEqual(["B2", "B4:C4", "B5"]);
});

test("every cell stands in one rectangle, and nothing else does", () => {
  const place = fc.record({ row: fc.nat(6), column: fc.nat(6) }).map(cellAddress);
  fc.assert(
    fc.property(fc.uniqueArray(place), (cells) => {
      const filled = addressesOf(...cells).flatMap((address) => {
        const { first, last } = areaOf(address);
        return Array.from({ length: last.row - first.row + 1 }, (_, row) =>
          Array.from({ length: last.column - first.column + 1 }, (_, column) =>
            cellAddress({ row: first.row + row, column: first.column + column }),
          ),
        ).flat();
      });
      expect(filled.sort()).toEqual([...cells].sort());
    }),
  );
});
