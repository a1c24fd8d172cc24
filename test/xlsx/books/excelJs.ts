import ExcelJS from "exceljs";
import { type Book, tableRows } from "./book";

/** Workbooks that ExcelJS writes. */
export const excelJsBooks: readonly Book[] = [
  { name: "ExcelJS: tables and marks", bytes: marked, sheet: "Rekap", participants: "B4" },
  { name: "ExcelJS: made to be printed", bytes: printed, sheet: "Cetak 2024", participants: "B4" },
];

const day = new Date("2025-01-06T00:00:00Z");
const red = { argb: "FF9C0006" };
/** One black pixel. */
const picture =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==";

/** A table, notes, conditional formats, validation, a picture, names, a hidden sheet. */
async function marked(): Promise<Uint8Array> {
  const workbook = emptyWorkbook();
  const sheet = workbook.addWorksheet("Rekap", {
    views: [{ state: "frozen", xSplit: 1, ySplit: 3 }],
    properties: { tabColor: { argb: "FF2A6099" } },
  });
  addTable(sheet);
  sheet.getCell("B4").note = {
    texts: [{ text: "Angka " }, { font: { bold: true }, text: "baru" }],
  };
  sheet.addConditionalFormatting({
    ref: "B4:B17",
    rules: [
      {
        type: "iconSet",
        iconSet: "3TrafficLights1",
        priority: 1,
        cfvo: [
          { type: "percent", value: 0 },
          { type: "percent", value: 33 },
          { type: "percent", value: 67 },
        ],
      },
    ],
  });
  sheet.addConditionalFormatting({
    ref: "D4:D17",
    rules: [
      { type: "expression", formulae: ["D4<0.3"], priority: 2, style: { font: { color: red } } },
    ],
  });
  for (const address of ["B4", "C4"]) {
    sheet.getCell(address).dataValidation = {
      type: "whole",
      operator: "greaterThanOrEqual",
      formulae: [0],
      showErrorMessage: true,
    };
  }
  const image = workbook.addImage({ base64: picture, extension: "png" });
  sheet.addImage(image, "J1:K4");
  const list = workbook.addWorksheet("Daftar", { state: "hidden" });
  list.addTable({
    name: "Status",
    ref: "A1",
    headerRow: true,
    totalsRow: true,
    columns: [
      { name: "Status", totalsRowLabel: "Jumlah" },
      { name: "Banyak", totalsRowFunction: "sum" },
    ],
    rows: [
      ["sementara", 1],
      ["final", 13],
    ],
  });
  workbook.definedNames.add("Rekap!$B$4:$B$17", "Peserta");
  return written(workbook);
}

/** Rich text, links, print set-up, protection, hidden and grouped rows and columns, dates. */
async function printed(): Promise<Uint8Array> {
  const workbook = emptyWorkbook();
  const sheet = workbook.addWorksheet("Cetak 2024", {
    pageSetup: {
      orientation: "landscape",
      paperSize: 9,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printArea: "A1:D18",
      printTitlesRow: "3:3",
    },
    headerFooter: { oddHeader: "&CUCJ Kalimantan Barat", oddFooter: "&RHalaman &P" },
  });
  addTable(sheet);
  sheet.getCell("A20").value = {
    richText: [{ font: { italic: true }, text: "Sumber: " }, { text: "BPJS Ketenagakerjaan" }],
  };
  sheet.getCell("A21").value = { text: "data", hyperlink: "https://example.go.id/?a=1&b=2" };
  sheet.getCell("A22").value = day;
  sheet.getCell("A23").value = { error: "#N/A" };
  sheet.getColumn("H").hidden = true;
  sheet.getRow(22).outlineLevel = 1;
  sheet.getRow(23).hidden = true;
  sheet.getCell("B4").protection = { locked: false };
  await sheet.protect("", { spinCount: 1 });
  const shares = workbook.addWorksheet("Bagian");
  shares.fillFormula("A1:A14", "'Cetak 2024'!B4/'Cetak 2024'!B$18", (row) => row / 100);
  return written(workbook);
}

function addTable(sheet: ExcelJS.Worksheet): void {
  sheet.getCell("A1").value = "Rekap UCJ Kalimantan Barat 2024";
  sheet.mergeCells("A1:D1");
  tableRows().forEach((row, index) => {
    sheet.getRow(3 + index).values = row;
  });
  sheet.getRow(3).font = { bold: true };
  for (const column of ["B", "C"]) sheet.getColumn(column).numFmt = "#,##0";
  sheet.getColumn("D").numFmt = "0.00%";
  sheet.getColumn("A").width = 24;
}

function emptyWorkbook(): ExcelJS.Workbook {
  const workbook = new ExcelJS.Workbook();
  workbook.created = workbook.modified = day;
  return workbook;
}

async function written(workbook: ExcelJS.Workbook): Promise<Uint8Array> {
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
