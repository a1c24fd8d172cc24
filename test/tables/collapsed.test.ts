import { areaAddress } from "../../src/tables/grid";
import { readTables } from "../../src/tables/readTables";
import { rolesOf, tableOf, tablesOf, valuesOf } from "./reading";
import { sheetOf } from "./sheetOf";

/** Lines of a file in one column. */
const lines = (text: string) =>
  text
    .trim()
    .split("\n")
    .map((line) => [line]);

const semicolons = lines(`
Kab/Kota;Peserta;Pekerja;Capaian
Kab. Sambas;60000;250000;24,5
Kab. Landak;69.590;130.245;53,43
Kota Pontianak;;300000;-0,5
`);

describe("a table that stands as text in one column is cut at its", () => {
  test("semicolons; numbers have decimal commas, points may be thousands", () => {
    const table = tableOf(semicolons);
    expect(rolesOf(table)).toEqual(["region", "participants", "eligible", "coverage"]);
    expect(table.collapsedInto).toBe(0);
    expect(table.main.rows.map(({ participants }) => participants?.raw)).toEqual([
      60000,
      "69.590",
      "",
    ]);
    expect(table.main.rows.map(({ coverage }) => coverage?.raw)).toEqual([24.5, 53.43, -0.5]);
    expect(valuesOf(table.main, "participants")).toEqual([60000, 69590, undefined]);
  });

  test("semicolons; beside blanks, negative and longer numbers are what their column shows", () => {
    const { grid } = tableOf(
      lines(`
Kab/Kota;Peserta;Gap
Kab. Sambas; 60000 ;-1.234
Kab. Landak;1234.567;1.2345
Kota Pontianak;1.234,5;12,5%
`),
    );
    expect(grid.values.slice(1).map((row) => row.slice(1))).toEqual([
      [60000, -1.234],
      [1234.567, 1.2345],
      ["1.234,5", "12,5%"],
    ]);
  });

  test("commas; numbers have decimal points, quotes hold commas", () => {
    const table = tableOf(
      lines(`
kode_kabupaten_kota,nama_kabupaten_kota,jumlah_peserta,cakupan,keterangan
61.01,KABUPATEN SAMBAS,60000,24.123,"lengkap, kata ""dinas"""
61.10,KABUPATEN MELAWI,1200,-53.4,
61.72,KOTA SINGKAWANG,"69,590",40,
`),
    );
    expect(rolesOf(table)).toEqual(["code", "region", "participants", "coverage", ""]);
    expect(table.lines.map(({ code }) => code?.text)).toEqual(["61.01", "61.10", "61.72"]);
    expect(table.main.rows.map(({ coverage }) => coverage?.raw)).toEqual([24.123, -53.4, 40]);
    expect(valuesOf(table.main, "participants")).toEqual([60000, 1200, 69590]);
    expect(table.grid.values[1]?.[4]).toBe('lengkap, kata "dinas"');
  });

  test.each([
    ["tabs", "\t"],
    ["upright strokes", "|"],
  ])("%s", (_, sign) => {
    const table = tableOf(semicolons.map(([line = ""]) => [line.replaceAll(";", sign)]));
    expect(valuesOf(table.main, "eligible")).toEqual([250000, 130245, 300000]);
    expect(valuesOf(table.main, "coverage")).toEqual([0.245, 0.5343, -0.005]);
  });
});

test("commas in every row and in titles do not hide the semicolons", () => {
  const table = tableOf([
    ["Angkatan kerja di luar ASN, TNI dan POLRI"],
    ["Segmen PU, BPU"],
    ["Kab/Kota;Capaian"],
    ["Kab. Sambas;24,5"],
    ["Kab. Landak;53,43"],
    ["Kota Pontianak;40,1"],
  ]);
  expect(valuesOf(table.main, "coverage")).toEqual([0.245, 0.5343, 0.401]);
});

test("semicolons in a few remarks do not hide the commas", () => {
  const table = tableOf(
    lines(`
Kab/Kota,Peserta,Keterangan
Kab. Sambas,60000,lengkap; benar
Kab. Landak,69590,lengkap; benar
Kota Pontianak,120000,lengkap; benar
Kab. Sanggau,1,
Kab. Sintang,2,
Kab. Melawi,3,
`),
  );
  expect(valuesOf(table.main, "participants")).toEqual([60000, 69590, 120000, 1, 2, 3]);
});

test("percents that look like codes are numbers", () => {
  const table = tableOf(
    lines(`
Kab/Kota,Peserta,Target (%)
Kab. Sambas,60000,62.45
Kab. Landak,69590,62.40
`),
  );
  expect(table.main.rows.map(({ target }) => target?.raw)).toEqual([62.45, 62.4]);
});

test("titles above do no harm, a year typed as a number neither", () => {
  const table = tableOf([["REKAP KEPESERTAAN, PER 31 DESEMBER 2024"], [2025], [""], ...semicolons]);
  expect(areaAddress(table.area)).toBe("A4:D7");
  expect(table.tags.asOf?.value).toEqual({ year: 2024, month: 12, day: 31 });
  expect(table.titleYears).toEqual([2024, 2025]);
});

test("its cells are addressed where the column stands, and no formula or merge is known", () => {
  const sheet = sheetOf(
    semicolons.map(([line = ""]) => ["", { value: line, format: "@", formula: true }]),
    { merged: ["B1:E1"] },
  );
  const [table] = readTables({ ...sheet, row: 4, column: 2 });
  expect(table?.collapsedInto).toBe(3);
  expect(table?.region.column).toBe(3);
  expect(table?.main.rows[0]?.participants).toMatchObject({
    cell: { row: 5, column: 4 },
    format: "General",
    isFormula: undefined,
  });
  expect(table?.grid.merged).toBeUndefined();
});

test("commas in the names of a table with columns of its own cut nothing", () => {
  const table = tableOf([
    ["Kab/Kota, Provinsi", "Peserta"],
    ["Sambas, Kalimantan Barat", 1],
    ["Landak, Kalimantan Barat", 2],
  ]);
  expect(table.collapsedInto).toBeUndefined();
  expect(valuesOf(table.main, "participants")).toEqual([1, 2]);
});

test("a table of one column and a column of sentences are left as they are", () => {
  expect(
    tableOf([
      ["Kab/Kota", "Peserta"],
      ["Kab. Sambas", 1],
    ]).collapsedInto,
  ).toBeUndefined();
  expect(
    tablesOf([["Kab. Sambas, Landak"], ["peserta, pekerja"], ["rapat"], ["hari ini"], ["dan"]]),
  ).toEqual([]);
});

test("two rows of text are no table yet", () => {
  expect(tablesOf(semicolons.slice(0, 2))).toEqual([]);
  expect(tablesOf(semicolons.slice(0, 3))).toHaveLength(1);
});

test("numbers with a zero before them, and longer than a number can be, stay text", () => {
  const table = tableOf(
    lines(`
Kab/Kota;Kode kantor;Peserta
Kab. Sambas;0612;1234567890123456
Kab. Landak;0;123456789012345
Kota Pontianak;-7;3
`),
  );
  expect(table.grid.values.slice(1).map((row) => row.slice(1))).toEqual([
    ["0612", "1234567890123456"],
    [0, 123456789012345],
    [-7, 3],
  ]);
});
