import type { Area, CellValue, Grid } from "../../src/tables/grid";
import { readMembers } from "../../src/tables/readMembers";
import { readTables } from "../../src/tables/readTables";
import { header, kalbar } from "./kalbar";
import { rolesOf, tablesOf } from "./reading";
import { sheetOf, type TestCell } from "./sheetOf";

const gridOf = (values: CellValue[][]): Grid => ({
  sheet: "Rekap",
  row: 0,
  column: 0,
  values,
  formats: values.map((row) => row.map(() => "General")),
});

test.each<[string, CellValue[][]]>([
  ["nothing", []],
  ["a blank cell", [[""]]],
  ["a number", [[1]]],
  ["a logical value", [[true]]],
  ["a header's word", [["Kab/Kota"]]],
  ["only errors", Array.from({ length: 30 }, () => Array<string>(8).fill("#REF!"))],
  ["only zeros", Array.from({ length: 30 }, () => Array<number>(8).fill(0))],
  ["only years", Array.from({ length: 30 }, () => Array<number>(8).fill(2024))],
])("a sheet of %s has no table and no list", (_, values) => {
  expect(readTables(gridOf(values))).toEqual([]);
  expect(readMembers(gridOf(values))).toEqual([]);
});

test("errors in place of figures, names and headers are read as what they are", () => {
  const [table] = tablesOf([
    ["Kab/Kota", "Peserta", "#REF!"],
    ["Kab. Sambas", "#DIV/0!", 1],
    ["#N/A", 10, "#VALUE!"],
  ]);
  expect(table && rolesOf(table)).toEqual(["region", "participants", ""]);
  expect(table?.main.rows.map(({ name, participants }) => [name, participants?.value])).toEqual([
    ["Kab. Sambas", undefined],
    ["#N/A", 10],
  ]);
});

test("ten thousand merged cells change nothing", () => {
  const merged: Area[] = Array.from({ length: 10_000 }, (_, index) => ({
    first: { row: 5 + index, column: 6 },
    last: { row: 5 + index, column: 7 },
  }));
  const grid = sheetOf([["REKAP"], header, ...kalbar]);
  expect(readTables({ ...grid, merged }).map(({ area }) => area)).toEqual(
    readTables(grid).map(({ area }) => area),
  );
});

test("marks of writing direction and control characters do not hide names or headers", () => {
  const [table] = tablesOf([
    ["\u200fKab/Kota\u202c", "Peserta\u0007 aktif", "\u200bAngkatan\u00a0Ker\u00adja"],
    ["\u202eKab. Sambas\u202c", 1, 2],
    ["Kab.\u200b Land\u0000ak", 3, 4],
    ["\u2067Kota\u00a0Pontianak\u2069", 5, 6],
  ]);
  expect(table && rolesOf(table)).toEqual(["region", "participants", "eligible"]);
  expect(table?.lines.map(({ regency }) => regency?.code)).toEqual(["61.01", "61.08", "61.71"]);
});

test("300 years across are read", () => {
  const years = Array.from({ length: 90 }, (_, index) => 2001 + index);
  const [table] = tablesOf([
    [
      "Kab/Kota",
      ...years.flatMap((year) => [`Peserta ${String(year)}`, `Pekerja ${String(year)}`]),
    ],
    ...kalbar.map(([name = ""]) => [name, ...years.flatMap(() => [1, 2])]),
  ]);
  expect(table?.slices).toHaveLength(90);
});

test("of more than 256 columns those within are read", () => {
  const wide = (cells: readonly TestCell[], fill: TestCell) => [
    ...cells,
    ...Array<TestCell>(300 - cells.length).fill(fill),
  ];
  const [table] = tablesOf([wide(header, "Keterangan"), ...kalbar.map((row) => wide(row, "x"))]);
  expect(table?.columns).toHaveLength(256);
  expect(table?.main.rows).toHaveLength(3);
});

test("very long names and texts are read", () => {
  const long = "x".repeat(32_767);
  const [table] = tablesOf([
    ["Kab/Kota", `Peserta ${long}`],
    ["Kab. Sambas", 1],
    [long, long],
  ]);
  expect(table?.lines.map(({ name }) => name)).toEqual(["Kab. Sambas", long]);
});
