import fc from "fast-check";
import type { ImportedGrid } from "../../../src/members/importResult";
import { enrolmentSheet } from "../../../src/plans/enrolment/enrolmentSheet";
import { importedTables } from "../../../src/plans/enrolment/importedTables";
import type { PlannedSheet } from "../../../src/plans/writePlan";
import type {
  Corrections,
  EnrolmentTable,
  Figure,
  TableRow,
} from "../../../src/tables/enrolmentTable";
import { areaAddress, type CellValue, type Grid } from "../../../src/tables/grid";
import { readTables } from "../../../src/tables/readTables";
import { slotKey } from "../../../src/tables/slot";
import { cleanBooks } from "../../checks/random/cleanBooks";
import { printBook } from "../../checks/random/book";
import { few } from "../../few";
import { jabarPortal } from "../../tables/published/jabarPortal";
import { jatimYears } from "../../tables/published/jatimYears";
import { kemnakerSegments } from "../../tables/published/kemnakerSegments";
import { kepriActivities } from "../../tables/published/kepriActivities";
import { sheetOf } from "../../tables/sheetOf";
import { gridOf } from "../tables";
import type { Rows } from "./files";

/** The sheets that the tables of a file's only sheet become. */
function sheetsOf(grid: Grid, said?: Corrections): PlannedSheet[] {
  const sheet: ImportedGrid = { kind: "regions", sheet: grid.sheet, grid, rows: 0 };
  const files = [{ file: "a.xlsx", sheets: [sheet] }];
  const tables = importedTables(files, { corrections: () => said ?? {} });
  return tables.map((each) => enrolmentSheet(each, "Rekap", "Rekap", "id"));
}

/** What a table says: of whom, when, of which segment, how much, and what is known of it all. */
function meaningOf(table: EnrolmentTable) {
  const { level, province, tags } = table;
  return {
    level,
    province: province?.name,
    tags: Object.fromEntries(Object.entries(tags).map(([tag, found]) => [tag, found?.value])),
    figures: table.slices.map((slice) => ({
      slot: slotKey(slice),
      figures: Object.keys(slice.columns).sort(),
      rows: slice.rows.map((row) => numbersOf(row, Object.keys(slice.columns) as Figure[])),
      totals: slice.totals.map((row) => numbersOf(row, Object.keys(slice.columns) as Figure[])),
    })),
  };
}

function numbersOf(row: TableRow, figures: readonly Figure[]) {
  const numbers = [...figures].sort().map((figure) => {
    const { value, decimals } = row[figure] ?? {};
    return [figure, value === undefined ? undefined : Number(value.toPrecision(12)), decimals];
  });
  return [row.regency?.code ?? row.name, ...numbers];
}

function expectTheSame(grid: Grid): void {
  const tables = readTables(grid);
  const sheets = sheetsOf(grid);
  expect(sheets.map((sheet) => readTables(gridOf(sheet)).map(meaningOf))).toEqual(
    tables.map((table) => [meaningOf(table)]),
  );
}

/** What stands on the sheet of the only table of these rows. */
function written(rows: Rows): CellValue[][] {
  return onlySheet(rows).cells.map((row) => row.map((cell) => cell?.value ?? ""));
}

function onlySheet(rows: Rows, said?: Corrections): PlannedSheet {
  const sheets = sheetsOf(sheetOf(rows), said);
  expect(sheets).toHaveLength(1);
  return sheets[0]!;
}

describe("a table becomes a sheet", () => {
  const rows: Rows = [
    ["", "REKAP KEPESERTAAN"],
    ["", "Per", "31 Desember 2024"],
    [],
    ["", "No", "Kab/Kota", "Peserta", "", "Capaian", ""],
    ["", "", "", "PU", "BPU", "", ""],
    ["", 1, 2, 3, 4, 5, ""],
    ["", "A.", "Kabupaten", "", "", "", ""],
    ["", 1, "Sambas", "24.737", 10, "36,50%", "dicek"],
    ["", 2, "Landak", 1200, { value: 20, format: "0" }, { value: 0.25, format: "0.0%" }, ""],
    ["", "B.", "Kota", "", "", "", ""],
    ["", 3, "Pontianak", 300, 30, "", ""],
    ["", "JUMLAH", "", 26_237, 60, "", ""],
    [],
    ["", "Sumber: BPJS Ketenagakerjaan"],
  ];

  test("with one header row over the regions, totals and notes below", () => {
    expect(written(rows)).toEqual([
      ["REKAP KEPESERTAAN", "", "", "", "", ""],
      ["Per", "31 Desember 2024", "", "", "", ""],
      ["", "", "", "", "", ""],
      ["No", "Kab/Kota", "Peserta · PU", "Peserta · BPU", "Capaian", "Kolom G"],
      [1, "Sambas", 24_737, 10, 0.365, "dicek"],
      [2, "Landak", 1200, 20, 0.25, ""],
      [3, "Pontianak", 300, 30, "", ""],
      ["", "JUMLAH", 26_237, 60, "", ""],
      ["", "", "", "", "", ""],
      ["Sumber: BPJS Ketenagakerjaan", "", "", "", "", ""],
    ]);
  });

  test("whose Excel table is the header and the regions", () => {
    const { tables, frozen } = onlySheet(rows);
    expect(tables?.map(({ name, area }) => [name, areaAddress(area)])).toEqual([
      ["Rekap", "A4:F7"],
    ]);
    expect(frozen).toEqual({ rows: 4, columns: 2 });
  });

  test("with the formats that it had; texts that were numbers get theirs", () => {
    const formats = onlySheet(rows)
      .cells.slice(4, 6)
      .map((row) => row.map((cell) => cell?.format));
    expect(formats).toEqual([
      [undefined, undefined, "#,##0", "#,##0", "0.00%", undefined],
      [undefined, undefined, "#,##0", "0", "0.0%", undefined],
    ]);
  });

  test("that names in full what only its headings told apart", () => {
    const sheet = written([
      ["Kab/Kota", "Peserta"],
      ["A. Kabupaten", ""],
      ["Bandung", 1],
      ["Bogor", 2],
      ["B. Kota", ""],
      ["Bandung", 3],
      ["Depok", 4],
    ]);
    expect(sheet.slice(1).map(([name]) => name)).toEqual([
      "Kabupaten Bandung",
      "Kabupaten Bogor",
      "Kota Bandung",
      "Depok",
    ]);
  });

  test("in which no two headers are the same, whatever their case", () => {
    const [header] = written([
      ["Kab/Kota", "Peserta", "PESERTA", "Ket.", "ket.", "Ket."],
      ["Kab. Sambas", 1, 2, "a", "b", "c"],
      ["Kab. Landak", 3, 4, "d", "e", "f"],
    ]);
    expect(header).toEqual(["Kab/Kota", "Peserta", "PESERTA (2)", "Ket.", "ket. (2)", "Ket. (3)"]);
  });

  test("without the header that stands over each printed page", () => {
    const header = ["Kab/Kota", "Peserta"];
    const sheet = written([header, ["Kab. Sambas", 1], header, [1, 2], ["Kab. Landak", 2]]);
    expect(sheet).toEqual([header, ["Kab. Sambas", 1], ["Kab. Landak", 2]]);
  });

  test("in which a province among the regions stands with the totals", () => {
    const sheet = written([
      ["Kab/Kota", "Peserta"],
      ["Kab. Sambas", 1],
      ["Kalimantan Barat", 3],
      ["Kab. Landak", 2],
    ]);
    expect(sheet.slice(-2)).toEqual([
      ["Kab. Landak", 2],
      ["Kalimantan Barat", 3],
    ]);
  });

  test("that says the name and the year of each row, where they stood once for several", () => {
    const sheet = written([
      ["Tahun", "Kab/Kota", "Segmen", "Peserta"],
      [2023, "Kab. Sambas", "PU", 1],
      ["", "", "BPU", 2],
      [2024, "Kab. Sambas", "PU", 3],
      ["", "", "BPU", 4],
    ]);
    expect(sheet.slice(1)).toEqual([
      [2023, "Kab. Sambas", "PU", 1],
      [2023, "Kab. Sambas", "BPU", 2],
      [2024, "Kab. Sambas", "PU", 3],
      [2024, "Kab. Sambas", "BPU", 4],
    ]);
  });

  test("without a NIK, wherever one stood", () => {
    const nik = "6101015212900002";
    const sheet = written([
      [`Operator: Budi (${nik})`],
      [],
      ["Kab/Kota", "Peserta", "Operator"],
      ["Kab. Sambas", 1, nik],
      ["Kab. Landak", 2, Number(nik)],
      ["JUMLAH", 3, ""],
      [],
      [`Sumber: ${nik}`],
    ]);
    const texts = sheet.flat().map(String);
    expect(texts.filter((text) => text.includes(nik))).toEqual([]);
    expect(texts).toContain("Operator: Budi (…)");
  });

  test("with what begins like a formula as text", () => {
    const rows: Rows = [
      ["Kab/Kota", "Peserta", "Ket."],
      ["Kab. Sambas", 1, "=1+1"],
      ["Kab. Landak", 2, ""],
    ];
    const cell = onlySheet(rows).cells[1]?.[2];
    expect([cell?.value, cell?.formula]).toEqual(["=1+1", undefined]);
  });
});

describe("what the user says of a table", () => {
  const rows: Rows = [
    ["Kab/Kota", "Realisasi", "Peserta", "Jiwa"],
    ["Kab. Sambas", 1000, 55, 5000],
    ["Kab. Landak", 2000, 66, 6000],
  ];
  const columns = [
    { text: "Realisasi", column: 1, role: "participants" },
    { text: "Peserta", column: 2, role: null },
    { text: "Jiwa", column: 3, role: "eligible" },
  ] as const;

  test("is read from the sheet that it becomes, without the user's word", () => {
    const said: Corrections = { columns, basis: "workplace", asOf: { year: 2024, month: 6 } };
    const [table, ...others] = readTables(gridOf(onlySheet(rows, said)));
    expect(others).toEqual([]);
    expect(table?.columns.map(({ role }) => role)).toEqual([
      "region",
      "participants",
      undefined,
      "eligible",
    ]);
    expect(table?.tags.basis?.value).toBe("workplace");
    expect(table?.tags.asOf?.value).toEqual({ year: 2024, month: 6 });
  });
});

describe("of several tables on a sheet each becomes one", () => {
  const kalbar = [
    ["Kab/Kota", "Peserta"],
    ["Kab. Sambas", 1],
    ["Kab. Landak", 2],
  ];
  const kalteng = [
    ["Kab/Kota", "Pekerja"],
    ["Kab. Kapuas", 3],
    ["Kab. Katingan", 4],
  ];

  test("with its own titles and notes, where they stand below each other", () => {
    const sheets = sheetsOf(
      sheetOf([
        ["Tabel 1. Kalimantan Barat"],
        ...kalbar,
        ["Sumber: A"],
        [],
        ["Tabel 2. Kalimantan Tengah"],
        ...kalteng,
        [],
        ["Sumber: B"],
      ]),
    );
    const first = sheets.map(({ cells }) => cells.map((row) => row[0]?.value ?? ""));
    expect(first).toEqual([
      ["Tabel 1. Kalimantan Barat", "", "Kab/Kota", "Kab. Sambas", "Kab. Landak", "", "Sumber: A"],
      [
        ...["Sumber: A", "Tabel 2. Kalimantan Tengah", ""],
        ...["Kab/Kota", "Kab. Kapuas", "Kab. Katingan", "", "Sumber: B"],
      ],
    ]);
  });

  test("with the titles over it, where they stand beside each other", () => {
    const beside = kalbar.map((row, at) => [...row, "", ...(kalteng[at] ?? [])]);
    const sheets = sheetsOf(sheetOf([["Rekap"], ["Kalbar", "", "", "Kalteng"], ...beside]));
    expect(sheets.map(({ cells }) => cells.map((row) => row[0]?.value ?? ""))).toEqual([
      ["Rekap", "Kalbar", "", "Kab/Kota", "Kab. Sambas", "Kab. Landak"],
      ["Rekap", "Kalteng", "", "Kab/Kota", "Kab. Kapuas", "Kab. Katingan"],
    ]);
  });
});

describe("a table that became a sheet is read as the same table again:", () => {
  test.each([
    ["an open-data portal's, long", jabarPortal],
    ["a statistics book's", kepriActivities],
    ["a ministry's, by segment", kemnakerSegments],
    ["an office's, years across", jatimYears],
  ])("%s", (_, { cells, merged }) => {
    expectTheSame(sheetOf(cells, { merged }));
  });

  test("whatever officials make of it", () => {
    fc.assert(
      fc.property(fc.noShrink(cleanBooks), (book) => {
        const { cells, merged } = printBook(book);
        expectTheSame(sheetOf(cells, { merged }));
      }),
      few(25),
    );
  });
});
