import type { ColumnCorrection } from "../../src/tables/enrolmentTable";
import { kalbar } from "./kalbar";
import { correctedTable, rolesOf, tableOf } from "./reading";
import type { TestCell } from "./sheetOf";

test("columns under the merged header of their regions hold what they say", () => {
  const cells = [
    ["Wilayah", "", "", "Peserta", "Pekerja"],
    ["Kab/Kota", "Luas", "Jumlah penduduk", "(jiwa)", "(jiwa)"],
    ["Kab. Sambas", 6716, 640000, 60000, 250000],
  ];
  expect(rolesOf(tableOf(cells, { merged: ["A1:C1"] }))).toEqual([
    "region",
    "",
    "population",
    "participants",
    "eligible",
  ]);
});

test("a column that is called Tahun but counts them is no column of years", () => {
  const cells = [
    ["Kab/Kota", "Tahun", "Peserta"],
    ["Kab. Sambas", 3, 10],
    ["Kab. Landak", 5, 20],
  ];
  expect(rolesOf(tableOf(cells))).toEqual(["region", "", "participants"]);
});

test("a place basis beside the province does not tell the figures' bases apart", () => {
  const cells = [
    ["Provinsi tempat tinggal", "Kab/Kota", "Peserta tempat kerja"],
    ["Kalimantan Barat", "Kab. Sambas", 10],
  ];
  expect(rolesOf(tableOf(cells))).toEqual(["province", "region", "participants"]);
});

test.each(["Persentase capaian", "Prosentase capaian", "Capaian (%)", "UCJ"])(
  "%s stays a coverage, though its numbers look like counts",
  (text) => {
    const rows = kalbar.map(([name = "", count = ""]) => [name, count]);
    expect(rolesOf(tableOf([["Kab/Kota", text], ...rows]))[1]).toBe("coverage");
  },
);

describe("a correction", () => {
  const cells: TestCell[][] = [
    ["Kab/Kota", "Semester I", "Peserta"],
    ["Kab. Sambas", 11, 22],
  ];
  const figure: ColumnCorrection = { text: "Semester I", column: 1, role: "eligible" };

  test("of regions that are no more there does not undo another", () => {
    const gone: ColumnCorrection = { text: "Wilayah", column: 0, role: "region" };
    expect(rolesOf(correctedTable(cells, gone, figure))).toEqual([
      "region",
      "eligible",
      "participants",
    ]);
  });

  test("of the regions leaves the other column its header", () => {
    const named: TestCell[][] = [
      ["Kab/Kota", "Kantor", "Peserta"],
      ["Kab. Sambas", "Singkawang", 1],
    ];
    const table = correctedTable(named, { text: "Kantor", column: 1, role: "region" });
    expect(table.columns.map(({ text }) => text)).toEqual(["Kab/Kota", "Kantor", "Peserta"]);
  });

  test("of the year drops the month, where months tell the other columns apart", () => {
    const months: TestCell[][] = [
      ["Kab/Kota", "Peserta Jun 2024", "Peserta Sep 2024", "Peserta Des 2024"],
      ["Kab. Sambas", 11, 22, 33],
    ];
    const june = { text: "Peserta Jun 2024", column: 1, role: "participants", year: 2023 } as const;
    expect(rolesOf(correctedTable(months, june))[1]).toBe("participants 2023");
  });
});
