import { mergedFrom } from "../../src/tables/mergedFrom";
import { sheetOf } from "./sheetOf";

const grid = sheetOf([["Kab/Kota"]], { merged: ["A1:A2", "B1:D1", "A16385:B16385"] });

test("the area that is merged from a cell on is known by its first cell alone", () => {
  const end = (row: number, column: number) => mergedFrom(grid, { row, column })?.last;
  expect(end(0, 0)).toEqual({ row: 1, column: 0 });
  expect(end(16384, 0)).toEqual({ row: 16384, column: 1 });
  expect(end(0, 1)).toEqual({ row: 0, column: 3 });
  expect([end(1, 0), end(0, 2), end(5, 5)]).toEqual([undefined, undefined, undefined]);
});

test("none is merged where nobody knows of any", () => {
  expect(mergedFrom({ ...grid, merged: undefined }, { row: 0, column: 0 })).toBeUndefined();
});
