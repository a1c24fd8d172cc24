import { FileInGrid } from "../../../src/host/engine/fileInGrid";
import type { NodeHost } from "../../../src/host/seams/node";
import { openNodeHostOn } from "../../../src/host/seams/node";
import { byHand } from "../model/byHand";
import { onSheet } from "../support";
import { areaOf, bookContent, cell, sheetContent } from "./openedBook";

const table = {
  name: "Peserta",
  area: areaOf("A1:B3"),
  columns: ["A", "B"],
  hasHeadings: true,
  hasTotals: false,
  style: "TableStyleMedium2",
  bandedRows: true,
};
const rows = ["A", "B"].flatMap((column) =>
  [1, 2, 3].map((row) => cell(`${column}${row}`, row === 1 ? column : row)),
);
const content = bookContent(
  [sheetContent("Data", rows, { tables: [table] }), sheetContent("Lain", rows)],
  { names: [{ name: "Semua", reference: "Data!$A$1:$B$3", hidden: false }] },
);

let host: NodeHost;
let file: FileInGrid;

beforeEach(async () => {
  host = await openNodeHostOn(content);
  globalThis.Excel = host.Excel;
  file = new FileInGrid(host.host.book, content);
});

afterEach(() => host.close());

const notSaved = () => file.changes().notSaved.map(({ id }) => id);

const ofThings = (sheet: string, words: string) =>
  `“${sheet}”: tambahan dan perubahan ${words} tidak ikut tersimpan.`;

const ofNames =
  "Perubahan keterangan nama sel, dan nama yang disembunyikan atau ditampilkan, tidak ikut tersimpan.";

type Change = (sheet: Excel.Worksheet, context: Excel.RequestContext) => void;

test("nothing is said of a table and a name that stay as in the file", async () => {
  await onSheet("Data", (sheet) => {
    sheet.getRange("D1").values = [["Isi"]];
  });
  expect(notSaved()).toEqual([]);
});

test.each<[string, string, Change]>([
  ["a new table", "tabel", (sheet) => sheet.tables.add("A1:B3", true)],
  ["a new chart", "grafik", (sheet) => sheet.charts.add("Line", sheet.getRange("A1:B3"))],
  ["a comment", "komentar", ({ comments }) => comments.add("Lain!A1", "Cek lagi")],
  [
    "a conditional format",
    "format bersyarat",
    (sheet) => {
      const { conditionalFormats } = sheet.getRange("A1:A3");
      conditionalFormats.add("Custom").custom.rule.formula = "=A1>1";
    },
  ],
  [
    "an input rule",
    "validasi data",
    (sheet) =>
      (sheet.getRange("A1").dataValidation.rule = {
        list: { inCellDropDown: true, source: "Ya,Tidak" },
      }),
  ],
  [
    "a print set-up",
    "pengaturan cetak",
    ({ pageLayout }) => (pageLayout.orientation = "Landscape"),
  ],
])("%s is named with its sheet, and no longer once it is undone", async (_, words, change) => {
  await onSheet("Lain", change);
  expect(notSaved()).toEqual([ofThings("Lain", words)]);
  await host.undo();
  expect(notSaved()).toEqual([]);
});

test.each<[string, Change]>([
  ["renamed", (_, { workbook }) => (workbook.tables.getItem("Peserta").name = "Baru")],
  ["deleted", (_, { workbook }) => workbook.tables.getItem("Peserta").delete()],
])("a table of the file that is %s is named", async (_, change) => {
  await onSheet("Data", change);
  expect(notSaved()).toEqual([ofThings("Data", "tabel")]);
});

test("two of a kind and several kinds are one sentence for each sheet", async () => {
  await onSheet("Data", (_, { workbook: { comments } }) => {
    comments.add("Lain!A1", "Satu");
    comments.add("Lain!A2", "Dua");
    comments.add("Data!A1", "Tiga");
  });
  await onSheet("Lain", (sheet) => sheet.tables.add("A1:B3", true));
  expect(notSaved()).toEqual([ofThings("Data", "komentar"), ofThings("Lain", "tabel, komentar")]);
});

test("what stands on a new sheet is named with it, and goes with it", async () => {
  await onSheet("Data", (_, { workbook }) => {
    workbook.worksheets.add("Baru").tables.add("A1:B3", true);
  });
  expect(notSaved()).toEqual([ofThings("Baru", "tabel")]);
  host.deleteSheet("Baru");
  expect(notSaved()).toEqual([]);
});

test("a table of a sheet that is renamed or removed is not named", async () => {
  await onSheet("Data", (sheet) => (sheet.name = "Awal"));
  expect(notSaved()).toEqual([]);
  host.deleteSheet("Awal");
  expect(notSaved()).toEqual([]);
});

test("rows deleted under a table of the file, and undone, are nothing to name", async () => {
  byHand(host, "Data").deleteRows(0, 3);
  expect(notSaved()).toContain(ofThings("Data", "tabel"));
  await host.undo();
  expect(notSaved()).toEqual([]);
});

test.each<[string, (name: Excel.NamedItem) => void]>([
  ["comment", (name) => (name.comment = "Seluruh data")],
  ["visibility", (name) => (name.visible = false)],
])("a name's %s is named until it is as before", async (_, change) => {
  await onSheet("Data", (_, { workbook }) => change(workbook.names.getItem("Semua")));
  expect(notSaved()).toEqual([ofNames]);
  await host.undo();
  expect(notSaved()).toEqual([]);
});

test("a new name with a comment is named as a new name only", async () => {
  await onSheet("Data", (sheet, { workbook }) => {
    workbook.names.add("Awal", sheet.getRange("A1"), "Sel pertama");
  });
  expect(notSaved()).toEqual([expect.stringMatching(/^Perubahan nama sel/)]);
});

test("once saved, what the file could not take is still named", async () => {
  await onSheet("Lain", (sheet, { workbook }) => {
    sheet.tables.add("A1:B3", true);
    workbook.names.getItem("Semua").comment = "Seluruh data";
  });
  file.savedAs(content);
  expect(notSaved()).toEqual([ofThings("Lain", "tabel"), ofNames]);
});
