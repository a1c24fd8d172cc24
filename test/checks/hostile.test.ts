import { checkSheet } from "../../src/checks/checkSheet";
import { regencies } from "../../src/reference/regions";
import { showCount, showPercent } from "../../src/messages/numbers";
import { cellAddress, type Grid } from "../../src/tables/grid";
import { sheetOf, type TestCell } from "../tables/sheetOf";

const header = [
  "Kab/Kota",
  "Tahun",
  "Peserta",
  "Pekerja",
  "Capaian (%)",
  "Belum Terlindungi",
  "Belum Terlindungi (%)",
];
const years = [2023, 2024];

/** Between 0 and 1, and another one for each number. */
const scattered = (index: number) => Math.abs(Math.sin(index * 12.9898) * 43758.5453) % 1;
const percent = (share: number) => Number((share * 100).toFixed(2));

/** All regions of the country, year under year, as somebody's export has them. */
const rows = years.flatMap((year, time) =>
  regencies.map(({ name }, index): TestCell[] => {
    const growth = 1.01 ** time * (1 + scattered(index + 1000 * time) / 100);
    const eligible = Math.round((20_000 + 300_000 * scattered(index)) * growth);
    const participants = Math.round(eligible * (0.2 + 0.3 * scattered(index + 0.5)));
    const covered = participants / eligible;
    const uncovered = eligible - participants;
    return [name, year, participants, eligible, percent(covered), uncovered, percent(1 - covered)];
  }),
);

/** Any attempt to write into it throws. */
function frozen<T>(value: T): T {
  if (typeof value === "object" && value !== null) {
    for (const part of Object.values(value)) frozen(part);
    Object.freeze(value);
  }
  return value;
}

/** What is found on a sheet, in short. */
function found(grid: Grid): string[] {
  return checkSheet(frozen(grid)).findings.map(({ code, cell }) => `${code} ${cellAddress(cell)}`);
}

const withRows = (change: (row: readonly TestCell[], index: number) => readonly TestCell[]) =>
  sheetOf([header, ...rows.map(change)]);

/** The rows with other contents in some columns. */
const spoilt = (columns: readonly number[], spoil: (cell: TestCell, index: number) => TestCell) =>
  withRows((row, index) =>
    row.map((cell, column) => (columns.includes(column) ? spoil(cell, index) : cell)),
  );

test("thousands of rows that are right find nothing", () => {
  expect(found(withRows((row) => row))).toEqual([]);
});

describe("a sheet where all is wrong gets a few clear findings:", () => {
  test.each<[string, TestCell[][]]>([
    ["nothing on it", []],
    ["nothing but errors", Array.from({ length: 3000 }, () => Array<string>(7).fill("#REF!"))],
    ["headers over errors", [header, ...rows.map(() => Array<string>(7).fill("#N/A"))]],
  ])("%s", (_, cells) => {
    expect(found(sheetOf(cells))).toEqual(["S01 A1"]);
  });

  test("names beside errors", () => {
    expect(found(spoilt([2, 3, 4, 5, 6], () => "#DIV/0!"))).toEqual(
      [..."CDEFG"].map((column) => `S08 ${column}2`),
    );
  });

  test("every percent", () => {
    expect(found(spoilt([4], (cell) => Number(cell) + 7))).toEqual(["C02 E1"]);
  });

  test("every number a text", () => {
    const counts = spoilt([2, 3, 5], (cell) => showCount(Number(cell)));
    expect(found(counts)).toEqual(["N01 C2", "N01 D2", "N01 F2"]);
    const percents = spoilt([4, 6], (cell) => showPercent(Number(cell) / 100, 2));
    expect(found(percents)).toEqual(["N01 E2", "N01 G2"]);
  });

  test("every number beyond all bounds", () => {
    expect(found(spoilt([2, 3, 5], (cell) => Number(cell) * 1e12))).toEqual([
      "N10 C2",
      "N10 D2",
      "N10 F2",
    ]);
  });

  test("every name unknown", () => {
    expect(found(spoilt([0], (_, index) => `Desa ${index}`))).toEqual(["R01 A1"]);
  });

  test("every year the same", () => {
    expect(found(spoilt([1], () => 2024))).toEqual(["R04 A1"]);
  });

  test("every row with merged cells, and ten thousand more", () => {
    const merged = Array.from({ length: 10_000 }, (_, index) => ({
      first: { row: 1 + index, column: 2 },
      last: { row: 1 + index, column: 3 },
    }));
    expect(found({ ...withRows((row) => row), merged })).toEqual(["S06 C2"]);
  });
});

test("marks of writing direction and control characters are found in each name, and hide none", () => {
  const names = regencies
    .slice(0, 23)
    .map(({ name }, index) => [`\u202e${name}\u0001`, 1000 + index]);
  const cells = [["\u200fKab/Kota\u202c", "Peserta\u0007"], ...names];
  expect(found(sheetOf(cells))).toEqual(names.map((_, index) => `R10 A${index + 2}`));
});
