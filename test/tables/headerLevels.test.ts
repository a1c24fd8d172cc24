import { areaAt } from "../../src/tables/address";
import { cellAddress } from "../../src/tables/grid";
import { readTables } from "../../src/tables/readTables";
import { header, kalbar } from "./kalbar";
import { rolesOf, tableOf, tablesOf } from "./reading";
import { sheetOf, type TestCell } from "./sheetOf";

const body: TestCell[][] = [[...header], ...kalbar.map((row) => [...row])];
const firstRow = (above: readonly TestCell[][], merged: string[] = []) =>
  tableOf([...above, ...body], { merged }).headerRows.first;

describe("the row above a header is none of its levels", () => {
  test.each<[string, TestCell[]]>([
    ["where its words say nothing of the columns", ["", "Sumber", "Diolah"]],
    ["where its only word says nothing of them", ["", "Lampiran"]],
    ["where it has a figure", ["", "Jumlah peserta", 249590]],
    ["where it names a region", ["Kabupaten", "Sambas"]],
    ["where it names a month", ["", "Desember 2024"]],
    ["where one of its texts is a sentence", ["", "Peserta 2024", "kata ".repeat(20)]],
  ])("%s", (_, above) => expect(firstRow([above])).toBe(1));

  test("where a title is merged over the table, though a remark stands behind it", () => {
    const wide = body.map((row, index) => [...row, index === 0 ? "Target" : 0.5]);
    const table = tableOf([["PESERTA 2024", "", "", "", "Lampiran 2025"], ...wide], {
      merged: ["A1:D1"],
    });
    expect(table.headerRows.first).toBe(1);
  });

  test.each(["C5:F5", "D5:F5"])("where a title is merged over %s, away from A1", (title) => {
    const area = areaAt(title);
    if (!area) throw new Error(title);
    const above = Array.from({ length: 4 }, (_, at) => (at === area.first.column - 2 ? "UCJ" : ""));
    const grid = { ...sheetOf([[], above, ...body]), row: 3, column: 2, merged: [area] };
    expect(readTables(grid)[0]?.headerRows.first).toBe(5);
  });

  test("where a title is merged over a table that begins behind a blank column", () => {
    const shifted = [["", "PESERTA 2024", "", ""], ...body].map((row) => ["", ...row]);
    expect(tableOf(shifted, { merged: ["C1:E1"] }).headerRows.first).toBe(1);
  });

  test("where its words stand beside the table", () => {
    const shifted = body.map((row) => ["", "", ...row]);
    expect(tableOf([["Kab/Kota"], ...shifted]).headerRows.first).toBe(1);
  });

  test("where a short remark stands between it and what looks like a group", () => {
    expect(
      firstRow([
        ["", "Peserta 2024"],
        ["Sumber: BPS", "diolah"],
      ]),
    ).toBe(2);
  });

  test("where it is the only row of a table above", () => {
    const cells = [["Kabupaten", "Peserta", "Angkatan kerja"], ["Kab. Sanggau", 1, 2], ...body];
    expect(tablesOf(cells).map(({ headerRows }) => headerRows.first)).toEqual([0, 2]);
  });

  test("where six levels are complete", () => {
    const levels = Array.from({ length: 6 }, () => ["", "Peserta", "Pekerja"]);
    const cells = [...levels, ["Kab/Kota", "(jiwa)", "(jiwa)"], ["Kab. Sambas", 10, 100]];
    expect(tableOf(cells).headerRows).toEqual({ first: 1, last: 6 });
  });
});

describe("the row above a header is a level of it", () => {
  test("where it names but segments", () => {
    const table = tableOf(
      [
        ["", "PU", "", "BPU", ""],
        ["Kab/Kota", "2023", "2024", "2023", "2024"],
        ["Kab. Sambas", 1000, 2000, 3000, 4000],
      ],
      { merged: ["B1:C1", "D1:E1"] },
    );
    expect(rolesOf(table)).toEqual([
      "region",
      "participants 2023 PU",
      "participants 2024 PU",
      "participants 2023 BPU",
      "participants 2024 BPU",
    ]);
  });

  test("where it names but the regions", () => {
    const table = tableOf([
      ["", "Kab/Kota"],
      ["No", "", "Peserta", "Pekerja"],
      [1, "Kab. Sambas", 10, 100],
    ]);
    expect(table.headerRows).toEqual({ first: 0, last: 1 });
    expect(table.region.text).toBe("Kab/Kota");
  });

  test("where cells of a narrow table are merged downwards", () => {
    const cells = [
      ["Kab/Kota", "Peserta"],
      ["", "(jiwa)"],
      ["Kab. Sambas", 10],
    ];
    expect(tableOf(cells, { merged: ["A1:A2"] }).headerRows.first).toBe(0);
  });
});

describe("a header stands in", () => {
  const headersAt = (cells: TestCell[][], merged: string[]) =>
    tableOf(cells, { merged }).columns.map((column) => cellAddress(column.header));

  test("the lowest cell of its own column, else that of its group", () => {
    const cells = [
      ["Kab/Kota", "Peserta", "", "Pekerja", "Target"],
      ["", "2023", "", "", ""],
      ["", "(jiwa)", "", "", ""],
      ["Kab. Sambas", 10, 20, 100, 0.5],
    ];
    expect(headersAt(cells, ["B1:C1"])).toEqual(["A1", "B3", "B1", "D1", "E1"]);
    expect(headersAt(cells, ["B1:C1", "B2:D2"])).toEqual(["A1", "B3", "B2", "D1", "E1"]);
  });

  test("its own cell alone on the lowest level, though that be merged", () => {
    const cells = [
      ["Kab/Kota", "Peserta", "", "Pekerja"],
      ["Kab. Sambas", 10, 20, 100],
    ];
    const texts = tableOf(cells, { merged: ["B1:C1"] }).columns.map(({ text }) => text);
    expect(texts).toEqual(["Kab/Kota", "Peserta", "", "Pekerja"]);
  });

  test("a group that is not merged, wherever the used range begins", () => {
    const cells = [
      ["No", "Kab/Kota", "", "Peserta", ""],
      ["urut", "nama", "lama", "PU", "BPU"],
      [1, "Kab. Sambas", "Sambas", 10, 20],
    ];
    const [table] = readTables({ ...sheetOf(cells), row: 6, column: 3 });
    expect(table?.columns.map(({ text }) => text)).toEqual([
      "No · urut",
      "Kab/Kota · nama",
      "lama",
      "Peserta · PU",
      "Peserta · BPU",
    ]);
  });
});
