import { noTable } from "../../../src/checks/structure/noTable";
import { regionColumnMissing } from "../../../src/checks/structure/regionColumnMissing";
import { readTables } from "../../../src/tables/readTables";
import type { MemberList } from "../../../src/tables/memberList";
import { sheetOf, type TestCell } from "../../tables/sheetOf";
import { foundOnSheet } from "../foundBy";

const table = [
  ["Kab/Kota", "Peserta", "Pekerja"],
  ["Kab. Sleman", 214507, 502361],
  ["Kab. Bantul", 138964, 431877],
];
const withoutNames = table.map(([, ...figures]) => figures);
const members: MemberList = {
  sheet: "Rekap",
  area: { first: { row: 0, column: 0 }, last: { row: 1, column: 1 } },
  headerRow: 0,
  columns: [],
  members: [],
};

describe("no table", () => {
  test("is said at the first used cell, wherever the used cells begin", () => {
    expect(foundOnSheet(noTable, { cells: [[], ["", "Catatan"], ["Lain"]] })).toEqual(["B2"]);
    expect(foundOnSheet(noTable, { cells: [[], ["Catatan"], ["", "Lain"]] })).toEqual(["A2"]);
    const grid = { ...sheetOf([["", "Catatan"]]), row: 4, column: 2 };
    expect(noTable.find(grid, [], [])[0]?.cell).toEqual({ row: 4, column: 3 });
  });

  test("is said at the first cell of an empty sheet", () => {
    expect(foundOnSheet(noTable, { cells: [] })).toEqual(["A1"]);
  });

  test("is said of a sheet of nothing but errors", () => {
    expect(foundOnSheet(noTable, { cells: [["#REF!", "#REF!"], ["#REF!"]] })).toEqual(["A1"]);
  });

  test("is not said where a table, a list of members or figures without regions stand", () => {
    expect(foundOnSheet(noTable, { cells: table })).toEqual([]);
    expect(foundOnSheet(noTable, { cells: withoutNames })).toEqual([]);
    expect(noTable.find(sheetOf([["NIK"]]), [], [members])).toEqual([]);
  });
});

describe("the column of regions is missing", () => {
  const found = (cells: readonly (readonly TestCell[])[]) =>
    foundOnSheet(regionColumnMissing, { cells });

  test("where two figures are named over numbers, at the first of them", () => {
    expect(found(withoutNames)).toEqual(["A1"]);
    expect(found([["Rekap"], [], ["No", "Peserta", "Pekerja"], [1, 214507, 502361]])).toEqual([
      "B3",
    ]);
    const moved = { ...sheetOf(withoutNames), row: 7, column: 3 };
    expect(regionColumnMissing.find(moved, [], [])[0]?.cell).toEqual({ row: 7, column: 3 });
  });

  test("is told with the headers as one line each", () => {
    const cells = [
      ["Peserta\nAktif", "Pekerja"],
      [214507, 502361],
    ];
    expect(regionColumnMissing.find(sheetOf(cells), [], [])[0]?.message.id).toMatch(
      /^Ada kolom “Peserta Aktif”, “Pekerja”, tetapi/,
    );
  });

  test("is no finding where a table or a list of members was read", () => {
    expect(found(table)).toEqual([]);
    const grid = sheetOf(withoutNames);
    expect(regionColumnMissing.find(grid, [], [members])).toEqual([]);
    expect(regionColumnMissing.find(grid, readTables(sheetOf(table)), [])).toEqual([]);
  });

  test("needs two different figures", () => {
    expect(found([["Peserta"], [214507]])).toEqual([]);
    expect(
      found([
        ["Peserta 2023", "Peserta 2024"],
        [1816, 1917],
      ]),
    ).toEqual([]);
  });

  test("needs numbers under both, at most five rows below", () => {
    const header = ["Peserta", "Pekerja"];
    expect(found([header, ["banyak", 502361]])).toEqual([]);
    expect(found([[214507, 502361], header, ["banyak", "sedikit"]])).toEqual([]);
    expect(found([header, [], [], [], [], [214507, 502361]])).toEqual(["A1"]);
    expect(found([header, [], [], [], [], [], [214507, 502361]])).toEqual([]);
  });

  test("is looked for in the upper left of a sheet", () => {
    const below = (rows: number) =>
      found([...Array.from({ length: rows }, () => []), ...withoutNames]);
    expect(below(199)).toEqual(["A200"]);
    expect(below(200)).toEqual([]);
    const right = (columns: number) =>
      found(withoutNames.map((row) => [...Array.from({ length: columns }, () => ""), ...row]));
    expect(right(254)).toEqual(["IU1"]);
    expect(right(255)).toEqual([]);
  });
});
