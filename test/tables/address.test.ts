import { areaAt, columnNumber, isInsideSheet } from "../../src/tables/address";

/** Where an address reaches: first row and column, last row and column, from 0. */
const reach = (address: string) => {
  const area = areaAt(address);
  return area && [area.first.row, area.first.column, area.last.row, area.last.column];
};

test.each<[string, number[]]>([
  ["B2", [1, 1, 1, 1]],
  ["$B$2", [1, 1, 1, 1]],
  ["b$2", [1, 1, 1, 1]],
  ["$B$2:C9", [1, 1, 8, 2]],
  ["AA10:$AB$125", [9, 26, 124, 27]],
  ["C3:A1", [0, 0, 2, 2]],
  ["A9:C1", [0, 0, 8, 2]],
  ["XFD1048576", [1048575, 16383, 1048575, 16383]],
  ["A:C", [0, 0, 1048575, 2]],
  ["$AB:$B", [0, 1, 1048575, 27]],
  ["2:3", [1, 0, 2, 16383]],
  ["$12:$4", [3, 0, 11, 16383]],
])("%s is an address", (address, area) => expect(reach(address)).toEqual(area));

test.each([
  ...["", ":", "$", "A", "5", "$5", "A$", "Nama", "AAAA1", "1A"],
  ...["A1:", ":A1", "A1:B", "A1:2", "A:1", "1:A", "A:B2", "1:B2", "A$:B$", "$$1:2", "A1:$"],
  ...["A1,B2", " A1", "A1 ", "A1:B2:C3", "A1:B2 "],
  ...["A0", "0:1", "XFE1", "A:XFE", "A1048577", "1:1048577", "A12345678"],
])("%j is no address of a sheet", (address) => expect(areaAt(address)).toBeUndefined());

test.each<[boolean, number[]]>([
  [true, [0, 0, 0, 0]],
  [true, [2, 3, 1048575, 16383]],
  [false, [-1, 0, 0, 0]],
  [false, [0, -1, 0, 0]],
  [false, [0, 0, 1048576, 0]],
  [false, [0, 0, 0, 16384]],
  [false, [2, 0, 1, 0]],
  [false, [0, 2, 0, 1]],
  [false, [0.5, 0, 1, 0]],
  [false, [0, 0, NaN, 0]],
])(
  "it is %p that a sheet has all of %j",
  (isInside, [row1 = 0, column1 = 0, row2 = 0, column2 = 0]) =>
    expect(
      isInsideSheet({
        first: { row: row1, column: column1 },
        last: { row: row2, column: column2 },
      }),
    ).toBe(isInside),
);

test.each([
  ["A", 0],
  ["z", 25],
  ["AA", 26],
  ["AZ", 51],
  ["XFD", 16383],
])("column %s is number %d", (name, number) => expect(columnNumber(name)).toBe(number));
