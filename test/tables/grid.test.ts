import { columnNumber } from "../../src/tables/address";
import {
  areaAddress,
  areaOfRows,
  columnName,
  contains,
  formatAt,
  isFormulaAt,
  isOneCell,
  valueAt,
} from "../../src/tables/grid";
import { sheetOf } from "./sheetOf";

describe("cells of a rectangle that begins at E10", () => {
  const cells = sheetOf([
    [1, 2],
    [3, { value: 0.5, format: "0%", formula: true }],
  ]);
  const grid = { ...cells, row: 9, column: 4 };
  const last = { row: 10, column: 5 };

  test("are found where they stand on the sheet", () => {
    expect(valueAt(grid, { row: 10, column: 4 })).toBe(3);
    expect([valueAt(grid, last), formatAt(grid, last), isFormulaAt(grid, last)]).toEqual([
      0.5,
      "0%",
      true,
    ]);
  });

  test.each([
    ["above", 8, 4],
    ["below", 11, 4],
    ["left", 9, 3],
    ["right", 9, 6],
  ])("are blank and plain %s of it", (_, row, column) => {
    const outside = { row, column };
    expect(valueAt(grid, outside)).toBe("");
    expect(formatAt(grid, outside)).toBe("General");
    expect(isFormulaAt(grid, outside)).toBeUndefined();
  });

  test("may have formulas that nobody asked for", () => {
    expect(isFormulaAt({ ...grid, formulas: undefined }, last)).toBeUndefined();
  });
});

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [51, "AZ"],
  [701, "ZZ"],
  [702, "AAA"],
  [16383, "XFD"],
])("column %d is called %s", (column, name) => {
  expect(columnName(column)).toBe(name);
  expect(columnNumber(name)).toBe(column);
});

test("an area is addressed by its corners, one cell by itself", () => {
  const at = (...[row, column, row2, column2]: readonly [number, number, number, number]) => {
    const area = { first: { row, column }, last: { row: row2, column: column2 } };
    return [areaAddress(area), isOneCell(area)];
  };
  expect(at(4, 1, 4, 1)).toEqual(["B5", true]);
  expect(at(4, 1, 17, 7)).toEqual(["B5:H18", false]);
  expect(at(4, 1, 4, 7)).toEqual(["B5:H5", false]);
  expect(at(4, 1, 17, 1)).toEqual(["B5:B18", false]);
});

test("rows of cells fill an area from a cell on", () => {
  const area = areaOfRows({ row: 4, column: 1 }, [
    [1, 2, 3],
    [4, 5, 6],
  ]);
  expect(areaAddress(area)).toBe("B5:D6");
});

test("an area contains its edges, and nothing beside them", () => {
  const area = { first: { row: 1, column: 2 }, last: { row: 3, column: 5 } };
  const isIn = (row: number, column: number) => contains(area, { row, column });
  expect([isIn(1, 2), isIn(3, 5), isIn(2, 3)]).toEqual([true, true, true]);
  expect([isIn(0, 3), isIn(4, 3), isIn(2, 1), isIn(2, 6)]).toEqual([false, false, false, false]);
});
