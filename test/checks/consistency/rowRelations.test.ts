import type { TestCell, TestSheet } from "../../tables/sheetOf";
import { found } from "../check";
import {
  changed,
  kepulauanRiau,
  percentOf,
  type RegionRow,
  sulawesiBarat,
  withoutRow,
  yogyakarta,
} from "../corpus/provinceRows";
import { placesOf } from "../told";

/** The regions from row 2 on, their names in column A. */
function sheetOf(
  headers: readonly string[],
  numbers: (row: RegionRow, index: number) => readonly TestCell[],
  rows: readonly RegionRow[] = yogyakarta,
): TestSheet {
  return {
    cells: [
      ["Kab/Kota", ...headers],
      ...rows.map((row, index) => [row[0], ...numbers(row, index)]),
    ],
  };
}

const consistency = (sheet: TestSheet) =>
  found(sheet.cells, sheet).filter((each) => each.startsWith("C"));

describe("a percent is held against the counts beside it", () => {
  test("also where only the percent says of which workers it is", () => {
    const header = ["Peserta", "Pekerja", "Cakupan terhadap angkatan kerja (%)"];
    const sheet = sheetOf(header, ([, some, all]) => [some, all, percentOf(some, all)]);
    expect(placesOf("C02", changed(sheet, "D3", 39.18))).toEqual(["D3"]);
  });

  test("and where both say the same of the workers", () => {
    const header = ["Peserta", "Angkatan kerja", "Cakupan terhadap angkatan kerja (%)"];
    const sheet = sheetOf(header, ([, some, all]) => [some, all, percentOf(some, all)]);
    expect(placesOf("C02", changed(sheet, "D3", 39.18))).toEqual(["D3"]);
  });

  test.each([
    ["Peserta (ribu)", "Pekerja"],
    ["Peserta", "Pekerja (ribu)"],
  ])("but not where one of them is in thousands: %s, %s", (participants, eligible) => {
    const counted = (header: string, count: number) =>
      header.includes("ribu") ? Math.round(count / 1000) : count;
    const sheet = sheetOf([participants, eligible, "Cakupan (%)"], ([, some, all]) => [
      counted(participants, some),
      counted(eligible, all),
      percentOf(some, all),
    ]);
    expect(consistency(sheet)).toEqual([]);
  });

  test.each([
    ["year", "Peserta 2023", "Peserta 2024", "Cakupan (%)"],
    ["month", "Peserta Juni 2024", "Peserta Desember 2024", "Cakupan 2024 (%)"],
    ["basis", "Peserta domisili", "Peserta lokasi kerja", "Cakupan (%)"],
  ])("but not where it does not say its %s and is of another one", (_, earlier, later, percent) => {
    const of = (header: string) =>
      sheetOf([earlier, later, "Pekerja", header], ([, some, all], index) => [
        some - 1711 * (index + 2),
        some,
        all,
        percentOf(some * 0.7, all),
      ]);
    expect(placesOf("C02", of(percent))).toEqual([]);
    expect(placesOf("C02", of(later.replace("Peserta", "Cakupan (%)")))).toEqual(["E1"]);
  });
});

test("more participants than workers are told in every row", () => {
  const sheet = sheetOf(["Peserta", "Pekerja"], ([, some, all]) => [all + 7, some]);
  expect(placesOf("C01", sheet)).toEqual(["B2", "B3", "B4", "B5", "B6"]);
});

test.each([
  ["Peserta", "Pekerja (ribu)"],
  ["Peserta (ribu)", "Pekerja"],
])("thousands are not held against persons: %s, %s", (participants, eligible) => {
  const sheet = sheetOf([participants, eligible], ([, some, all], index) =>
    eligible.includes("ribu")
      ? [some, Math.round(all / 1000)]
      : [Math.round(some / 1000), index === 0 ? 40 : all],
  );
  expect(placesOf("C01", sheet)).toEqual([]);
});

describe("rows with blanks", () => {
  const total = sulawesiBarat.reduce((sum, row) => sum + row[1], 0);
  const plan = {
    cells: [
      ...sheetOf(
        [
          "Peserta",
          "Pekerja",
          "Belum terlindungi (orang)",
          "Target (%)",
          "Target peserta",
          "Kekurangan peserta (orang)",
          "Proporsi peserta (%)",
        ],
        ([, some, all]) => {
          const target = Math.ceil(all * 0.64);
          return [some, all, all - some, 64, target, target - some, percentOf(some, total)];
        },
        sulawesiBarat,
      ).cells,
      ["JUMLAH", total, "", "", "", "", "", 100],
    ],
  };

  test.each(["B", "C", "D", "E", "F", "G", "H"])("in column %s contradict nothing", (column) => {
    expect(consistency(plan)).toEqual([]);
    expect(consistency(changed(plan, `${column}3`, ""))).toEqual([]);
    const without = plan.cells.map((_, index) => `${column}${index + 1}`);
    const all = without.slice(1).reduce((sheet: TestSheet, cell) => changed(sheet, cell, ""), plan);
    expect(consistency(all)).toEqual([]);
  });
});

test.each([
  ["Belum terlindungi (orang)", 0, (some: number, all: number) => all - some],
  ["Target peserta", 50, (_: number, all: number) => all / 2],
  ["Kekurangan peserta (orang)", 50, (some: number, all: number) => all / 2 - some],
])("a column that is ten times off in all rows is something else: %s", (header, target, meant) => {
  const sheet = sheetOf(["Peserta", "Pekerja", "Target (%)", header], ([, some, all]) => [
    some,
    all,
    target === 0 ? "" : target,
    Math.round(meant(some, all)) * 10,
  ]);
  expect(placesOf("C03", sheet)).toEqual([]);
});

test("the target headcount and the shortfall tell a wrong number of participants", () => {
  const sheet = sheetOf(
    ["Peserta", "Target peserta", "Kekurangan peserta (orang)"],
    ([, some, all]) => {
      const target = Math.ceil(all * 0.64);
      return [some, target, target - some];
    },
  );
  expect(consistency(sheet)).toEqual([]);
  expect(placesOf("C03", changed(sheet, "B3", 1389640))).toEqual(["B3"]);
});

describe("portions", () => {
  const [regencies, cities] = [kepulauanRiau.slice(0, 5), kepulauanRiau.slice(5)];
  const sum = (rows: readonly RegionRow[], column: 1 | 2) =>
    rows.reduce((all, row) => all + row[column], 0);
  const sheet = (of: 1 | 2): TestSheet => {
    const portion = (some: number) => percentOf(some, sum(kepulauanRiau, of));
    const line = (name: string, rows: readonly RegionRow[]) => [
      name,
      sum(rows, 1),
      sum(rows, 2),
      portion(sum(rows, of)),
    ];
    return {
      cells: [
        ["Kab/Kota", "Peserta", "Pekerja", "Proporsi (%)"],
        ...regencies.map((row) => line(row[0], [row])),
        line("Jumlah Kabupaten", regencies),
        ...cities.map((row) => line(row[0], [row])),
        line("JUMLAH", kepulauanRiau),
      ],
    };
  };

  // Without Batam the total may be larger than the rows.
  const withoutBatam = (of: 1 | 2) => withoutRow(sheet(of), 8);

  test("tell a wrong number of participants where rows are missing", () => {
    expect(consistency(withoutBatam(1))).toEqual([]);
    expect(placesOf("C03", changed(withoutBatam(1), "B8", 403_925))).toEqual(["B8"]);
  });

  test("tell a wrong number of workers where rows are missing", () => {
    const withoutSubtotal = withoutRow(withoutBatam(2), 7);
    expect(consistency(withoutSubtotal)).toEqual([]);
    expect(placesOf("C03", changed(withoutSubtotal, "C4", 400_816))).toEqual(["C4"]);
  });
});
