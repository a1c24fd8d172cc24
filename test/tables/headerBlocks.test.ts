import { areaAddress } from "../../src/tables/grid";
import { header, kalbar } from "./kalbar";
import { rolesOf, tableOf, tablesOf, valuesOf } from "./reading";
import type { TestCell } from "./sheetOf";

const areas = (cells: readonly (readonly TestCell[])[]) =>
  tablesOf(cells).map(({ area }) => areaAddress(area));
const names = (cells: readonly (readonly TestCell[])[]) =>
  tableOf(cells).lines.map(({ name }) => name);
const plain: TestCell[] = ["Uraian", "Peserta", "Pekerja"];
const sambas: TestCell[] = ["Kab. Sambas", 10, 100];
const landak: TestCell[] = ["Kab. Landak", 20, 200];

describe("under a header that does not say that it names regions", () => {
  test("the first rows may have names that are not known", () => {
    const unknown: TestCell[][] = [
      ["Kab. Antah", 1, 10],
      ["Kab. Berantah", 2, 20],
    ];
    expect(names([plain, ...unknown, sambas])).toEqual([
      "Kab. Antah",
      "Kab. Berantah",
      "Kab. Sambas",
    ]);
  });

  test("the first row may have a word beside its figures", () => {
    const words = ["Keterangan", "peserta aktif", "peserta aktif"];
    const cells = [plain, ["Kab. Antah", 1, 10], sambas].map((row, at) => [
      ...row,
      words[at] ?? "",
    ]);
    expect(names(cells)).toEqual(["Kab. Antah", "Kab. Sambas"]);
  });

  test("the first row may lack figures in some columns", () => {
    expect(names([plain, ["Kab. Antah", 1, ""], sambas])).toEqual(["Kab. Antah", "Kab. Sambas"]);
  });

  test("the total may stand first, in the column before the regions", () => {
    const table = tableOf([
      ["No", ...plain],
      ["JUMLAH", "", 30, 300],
      [1, ...sambas],
      [2, ...landak],
    ]);
    expect(valuesOf(table.main, "participants")).toEqual([10, 20, 30]);
  });

  test("the numbers of the columns are no row", () => {
    const table = tableOf([plain, [1, 2, 3], sambas, landak]);
    expect([table.firstRow, table.headerRows.last]).toEqual([2, 0]);
  });

  test("figures without a name are no row of the table", () => {
    expect(areas([plain, ["", 7, 8], sambas])).toEqual([]);
  });
});

describe("below the header", () => {
  test("of six levels two blank rows may stand, though no region be known", () => {
    const levels = ["Kab/Kota", "", "", "", "", ""].map((name, index) => [
      name,
      ["Peserta", "PU", "2024", "2024", "(aktif)", "(jiwa)"][index] ?? "",
    ]);
    const rows = [[], [], ["Kab. Antah", 10], ["Kab. Berantah", 20]];
    expect(names([...levels, ...rows])).toEqual(["Kab. Antah", "Kab. Berantah"]);
  });

  test.each([
    ["directly", []],
    ["after the numbers of the columns", [[1, 2, 3]]],
    ["after a blank row", [[]]],
  ])("a heading may stand %s", (_, between) => {
    const table = tableOf([plain, ...between, ["A. Kabupaten"], sambas, landak]);
    expect(table.headerRows).toEqual({ first: 0, last: 0 });
    expect(rolesOf(table)).toEqual(["region", "participants", "eligible"]);
  });

  test("a heading may have its letter beside it", () => {
    const table = tableOf([
      ["No", ...plain],
      ["A", "Kabupaten"],
      [1, ...sambas],
      ["B", "Kota"],
      [2, "Kota Pontianak", 20, 200],
    ]);
    expect(rolesOf(table)).toEqual(["", "region", "participants", "eligible"]);
  });

  test.each<[string, TestCell[], TestCell[], TestCell[]]>([
    ["", ["", "A. Kabupaten"], ["", "B. Kota"], [""]],
    [" with its letter", ["A", "Kabupaten"], ["B", "Kota"], [""]],
    [" with its letter directly beside", ["A", "Kabupaten"], ["B", "Kota"], []],
    [", or begin with a region", ["", "A. Kabupaten"], [1, "Kota Pontianak", 20, 200], [""]],
  ])("a table beside may have a heading of its own%s", (_, left, right, between) => {
    const wide = (row: TestCell[]) => Array.from({ length: 4 }, (_, at) => row[at] ?? "");
    const beside = (one: TestCell[], other: TestCell[]) => [...wide(one), ...between, ...other];
    const head: TestCell[] = ["No", "Kab/Kota", "Peserta", "Pekerja"];
    const tables = tablesOf([
      beside(head, head),
      beside(left, right),
      beside([1, ...sambas], [2, "Kota Singkawang", 30, 300]),
      beside([2, ...landak], []),
    ]);
    expect(tables.map(({ headerRows }) => headerRows)).toEqual([
      { first: 0, last: 0 },
      { first: 0, last: 0 },
    ]);
    expect(tables.map(({ area }) => area.last.column)).toEqual([3, 7 + between.length]);
  });

  test("bare names below it are of its kind, though a table beside has one, too", () => {
    const tables = tablesOf([
      ["Kab/Kota", "Peserta", "Pekerja", "", "Kab/Kota", "Peserta"],
      ["A. Kota", "", "", "", "B. Kabupaten", ""],
      ["Gorontalo", 30, 300, "", "Gorontalo", 10],
      ["", "", "", "", "Boalemo", 20],
    ]);
    const regions = tables.map(({ lines }) => lines.map(({ regency }) => regency?.code));
    expect(regions).toEqual([["75.71"], ["75.01", "75.02"]]);
  });

  test("what stands alone but for columns without figures is a header still", () => {
    const cells: TestCell[][] = [["Kabupaten", "Peserta"], ["Sambas"], ["Landak"]];
    const table = tableOf([["Peserta aktif menurut kabupaten/kota"], ...cells]);
    expect(table.headerRows.last).toBe(1);
  });

  test("of two columns nothing is a heading, whatever title stands above", () => {
    const cells: TestCell[][] = [
      ["Kabupaten", "Peserta"],
      ["Sambas", 10],
      ["Landak", 20],
    ];
    expect(rolesOf(tableOf([["Rekap kepesertaan"], ...cells]))).toEqual(["region", "participants"]);
    expect(rolesOf(tableOf([["Rekap kepesertaan"], [], ...cells]))).toEqual([
      "region",
      "participants",
    ]);
  });

  test("a row of figures without a name hides it", () => {
    expect(areas([plain, ["", 7, 8], [], sambas])).toEqual([]);
  });
});

describe("what a column holds is told by the rows of its own table", () => {
  const percents: TestCell[][] = [
    ["Kab/Kota", "Capaian"],
    ["Kab. Sambas", 36.5],
    ["Kab. Landak", 12.5],
  ];
  const counts = kalbar.map(([name = "", count = ""]) => [name, count]);
  const roles = (cells: readonly (readonly TestCell[])[]) => tablesOf(cells).map(rolesOf);

  test("not by those of one directly below it", () => {
    expect(roles([...percents, ["Kabupaten", "Realisasi", "Desa"], ...counts])).toEqual([
      ["region", "coverage"],
      ["region", "participants", ""],
    ]);
  });

  test("not by those of one with the same header, behind a total", () => {
    const [head = []] = percents;
    expect(roles([...percents, ["JUMLAH", 24.5], head, ...counts])).toEqual([
      ["region", "coverage"],
      ["region", "participants"],
    ]);
  });

  test("not by notes below a blank row", () => {
    const notes: TestCell[][] = [
      ["Anggaran", 5_000_000],
      ["Terpakai", 4_000_000],
      ["Sisa", 1_000_000],
    ];
    expect(roles([...percents, [], ...notes])).toEqual([["region", "coverage"]]);
  });

  test("not by those above a row of words alone", () => {
    const cells = [...percents.slice(0, 2), ["Kab. Antah", "n/a"], ...counts.slice(1)];
    expect(roles(cells)).toEqual([["region", "participants"]]);
  });

  test("but by all its pages, each with the header over again", () => {
    const head = ["Kab/Kota", "Kantor", "Peserta"];
    const cells: TestCell[][] = [
      head,
      ["Kab. Sambas", "Kota Singkawang", 1],
      head,
      ["Kab. Landak", "Kota Pontianak", 2],
      ["Kab. Sanggau", "Kota Pontianak", 3],
    ];
    expect(rolesOf(tableOf(cells))).toEqual(["region", "", "participants"]);
  });

  test("and by its name; Kabupaten alone is no header of another", () => {
    const cells: TestCell[][] = [
      ["Kab/Kota", "Capaian"],
      ["Kabupaten", ""],
      ...counts.slice(0, 2),
      ["Kota", ""],
      ["Kota Pontianak", 120000],
    ];
    expect(rolesOf(tableOf(cells))).toEqual(["region", "participants"]);
  });
});

describe("on its right a table goes on", () => {
  test("over columns of words that are called after regions, before its figures", () => {
    const table = tableOf([
      ["Kab/Kota", "Kantor", "Wilayah", "Peserta"],
      ["Kab. Sambas", "Singkawang", "Barat", 10],
      ["Kab. Landak", "Pontianak", "Timur", 20],
    ]);
    expect([table.region.column, areaAddress(table.area)]).toEqual([0, "A1:D3"]);
  });

  test("over a column of places among its figures", () => {
    const table = tableOf([
      ["Kab/Kota", "Peserta", "Kantor", "Pekerja"],
      ["Kab. Sambas", 10, "Kota Singkawang", 100],
      ["Kab. Landak", 20, "Kota Pontianak", 200],
    ]);
    expect(rolesOf(table)).toEqual(["region", "participants", "", "eligible"]);
  });

  test("over words behind a blank column", () => {
    const table = tableOf([
      ["Kab/Kota", "Peserta", "", "Catatan", "Pekerja"],
      ["Kab. Sambas", 10, "", "naik", 100],
      ["Kab. Landak", 20, "", "turun", 200],
    ]);
    expect(rolesOf(table)).toEqual(["region", "participants", "", "eligible"]);
  });

  test("up to a table beside it whose header does not say that it names regions", () => {
    const rows = [plain, sambas, landak];
    expect(areas(rows.map((row) => [...row, "", ...row]))).toEqual(["A1:C3", "E1:G3"]);
  });

  test("up to the number, code and province before the regions of the next", () => {
    const keys: TestCell[][] = [
      ["No", "Kode", "Provinsi"],
      [1, "61.01", "Kalbar"],
      [2, "61.08", "Kalbar"],
    ];
    const rows = [["Kab/Kota", "Peserta"], sambas.slice(0, 2), landak.slice(0, 2)];
    const beside = rows.map((row, index) => [...row, "", ...(keys[index] ?? []), ...row]);
    expect(areas(beside)).toEqual(["A1:B3", "D1:H3"]);
  });

  test("up to the next regions, be a column blank near its own", () => {
    const wide = [header, ...kalbar].map(([name = "", ...figures]) => [name, "", ...figures, 0.5]);
    wide[0]?.splice(5, 1, "Target");
    expect(areas(wide.map((row) => [...row, ...row]))).toEqual(["A1:F4", "G1:L4"]);
  });
});
