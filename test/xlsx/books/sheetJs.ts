import { utils, write, type WorkBook, type WorkSheet, type WritingOptions } from "@e965/xlsx";
import { type Book, tableRows } from "./book";

/** Workbooks that SheetJS writes. */
export const sheetJsBooks: readonly Book[] = [
  {
    name: "SheetJS: shared strings",
    bytes: async () => shared(),
    sheet: "Rekap '24 & target",
    participants: "B4",
  },
  {
    name: "SheetJS: dates from 1904, stored without compression",
    bytes: async () => plain(),
    sheet: "Rekap",
    participants: "B4",
  },
];

function shared(): Uint8Array {
  const workbook = utils.book_new();
  const sheet = tableSheet();
  sheet["!cols"] = [{ wch: 24 }, { wch: 12 }, { hidden: true }];
  sheet["!merges"] = [utils.decode_range("A1:D1")];
  sheet["!autofilter"] = { ref: "A3:D17" };
  utils.book_append_sheet(workbook, sheet, "Rekap '24 & target");
  utils.book_append_sheet(workbook, utils.aoa_to_sheet([["x <&> y", "é", true, null]]), "It's");
  workbook.Workbook = { Names: [{ Name: "Peserta", Ref: "'Rekap ''24 & target'!$B$4:$B$17" }] };
  return written(workbook, { bookSST: true, compression: true });
}

function plain(): Uint8Array {
  const workbook = utils.book_new();
  const sheet = tableSheet();
  utils.sheet_set_array_formula(sheet, "F4:F17", "B4:B17/C4:C17");
  sheet["!protect"] = {};
  utils.book_append_sheet(workbook, sheet, "Rekap");
  utils.book_append_sheet(workbook, utils.aoa_to_sheet([["Per", 44195]]), "Tanggal");
  workbook.Workbook = { WBProps: { date1904: true }, Sheets: [{ Hidden: 0 }, { Hidden: 2 }] };
  return written(workbook, {});
}

function tableSheet(): WorkSheet {
  const rows = tableRows();
  const values = rows.map((row) =>
    row.map((cell) => (typeof cell === "object" ? cell.result : cell)),
  );
  const sheet = utils.aoa_to_sheet([["Rekap UCJ Kalimantan Barat 2024"], [], ...values]);
  rows.forEach((row, index) =>
    row.forEach((cell, column) => {
      if (typeof cell !== "object") return;
      const address = utils.encode_cell({ r: index + 2, c: column });
      sheet[address] = { t: "n", v: cell.result, f: cell.formula, z: "0.00%" };
    }),
  );
  return sheet;
}

function written(workbook: WorkBook, options: WritingOptions): Uint8Array {
  const bytes: ArrayBuffer = write(workbook, { ...options, type: "array", bookType: "xlsx" });
  return new Uint8Array(bytes);
}
