import { nothingSaid } from "../../src/excel/saidOfSheet";
import type { ColumnCorrection } from "../../src/tables/enrolmentTable";
import { areaAddress } from "../../src/tables/grid";
import { readTables } from "../../src/tables/readTables";
import { checked, isFollowed, largestTable, renewed } from "../../src/taskpane/sheetState";
import { sheetOf, type TestCell } from "../tables/sheetOf";

const header = ["Kab/Kota", "Peserta", "Pekerja", "Catatan"];
const two = [
  ["Kabupaten Bantul", 100_000, 250_000],
  ["Kabupaten Sleman", 200_000, 450_000],
];
const three = [...two, ["Kota Yogyakarta", 90_000, 150_000]];
const provinces = ["Aceh", "Riau", "Jambi", "Bali"].map((name) => [name, 300_000, 900_000]);

function areasAndLargest(rows: TestCell[][]) {
  const tables = readTables(sheetOf(rows));
  const largest = largestTable(tables);
  return [tables.map(({ area }) => areaAddress(area)), largest && areaAddress(largest.area)];
}

describe("the table that is looked at first", () => {
  it("is the one with the most regions", () => {
    const rows = [header, ...two, [], ["Semester II"], header, ...three];
    expect(areasAndLargest(rows)).toEqual([["A1:D3", "A6:D9"], "A6:D9"]);
  });

  it("is one of regions even beside a longer one of provinces", () => {
    const rows = [["Provinsi", "Peserta", "Pekerja"], ...provinces, [], header, ...three];
    expect(areasAndLargest(rows)[1]).toBe("A7:D10");
  });

  it("is none on a sheet without tables", () => {
    expect(largestTable([])).toBeUndefined();
  });
});

describe("a correction of a column", () => {
  const reading = { id: "1", grid: sheetOf([header, ...three]), isProtected: false };
  const followed = (correction: ColumnCorrection) =>
    isFollowed(
      correction,
      checked(reading, { ...nothingSaid, corrections: { columns: [correction] } }),
    );

  it("is followed", () => {
    expect(followed({ text: "Pekerja", column: 2, role: "population" })).toBe(true);
    expect(followed({ text: "Pekerja", column: 2, role: null })).toBe(true);
  });

  it("is not, where no table would be left", () => {
    expect(followed({ text: "Kab/Kota", column: 0, role: null })).toBe(false);
  });
});

describe("a table that a projection was begun with", () => {
  const open = (rows: TestCell[][], id = "1") =>
    checked({ id, grid: sheetOf(rows), isProtected: false }, nothingSaid);
  const sheet = open([header, ...two]);
  const begun = { sheet, table: sheet.tables[0]! };
  const participantsIn = (rows: TestCell[][], id?: string) =>
    renewed(begun, { kind: "read", sheet: open(rows, id) }).table.main.rows.map(
      ({ participants }) => participants?.value,
    );

  it("follows its sheet", () => {
    expect(participantsIn([header, ...three])).toEqual([100_000, 200_000, 90_000]);
  });

  it("stays as it was while another sheet is open or being read, or once it has moved", () => {
    expect(participantsIn([header, ...three], "2")).toEqual([100_000, 200_000]);
    expect(participantsIn([[], header, ...three])).toEqual([100_000, 200_000]);
    expect(renewed(begun, { kind: "reading" })).toBe(begun);
  });
});

it("checks with the threshold that the user has set", () => {
  const years = [2019, 2020, 2021, 2022, 2023];
  const counts = [
    [100_000, 104_000, 108_500, 112_000, 116_500],
    [200_000, 207_000, 216_000, 223_000, 290_000],
    [90_000, 93_500, 97_000, 101_500, 105_000],
  ];
  const rows = counts.map((row, index) => [three[index]?.[0] ?? "", ...row]);
  const grid = sheetOf([["Kab/Kota", ...years.map((year) => `Peserta ${year}`)], ...rows]);
  const jumps = (jump?: number) =>
    checked({ id: "1", grid, isProtected: false }, { ...nothingSaid, jump }).findings.filter(
      ({ code }) => code === "T01",
    );
  expect(jumps(3)).toHaveLength(1);
  expect(jumps(30)).toHaveLength(0);
});
