import { showCount, showNumber } from "./numbers";
import type { Language, Text } from "./text";

export const notAWorkbook: Text = {
  id: "Ini bukan buku kerja Excel (.xlsx atau .xlsm), atau berkasnya terpotong. Buka di Excel, simpan sebagai .xlsx, lalu coba lagi.",
  en: "This is no Excel workbook (.xlsx or .xlsm), or the file is cut off. Open it in Excel, save it as .xlsx, then try again.",
};

export const emptyFile: Text = {
  id: "Berkas ini kosong (0 bita). Minta kirim ulang, atau salin lagi dari sumbernya.",
  en: "This file is empty (0 bytes). Have it sent again, or copy it from its source again.",
};

export const encryptedFile: Text = {
  id: "Buku kerja ini memakai kata sandi. Buka di Excel, hapus kata sandinya (Berkas → Info → Proteksi Buku Kerja), simpan, lalu coba lagi.",
  en: "This workbook has a password. Open it in Excel, remove the password (File → Info → Protect Workbook), save it, then try again.",
};

export const oldExcelFile: Text = {
  id: "Ini berkas Excel lama (.xls). Buka di Excel, simpan sebagai .xlsx, lalu coba lagi.",
  en: "This is an old Excel file (.xls). Open it in Excel, save it as .xlsx, then try again.",
};

export const signedFile: Text = {
  id: "Buku kerja ini bertanda tangan digital, yang akan batal bila ditulisi. Simpan salinan tanpa tanda tangan, lalu coba lagi.",
  en: "This workbook is digitally signed, and writing into it would void the signature. Save a copy without it, then try again.",
};

export function tooLargeToOpen(bytes: number, most: number): Text {
  return {
    id: `Berkas ini ${megabytes(bytes)} MB; paling besar ${megabytes(most)} MB. Simpan lembar yang diperlukan sebagai buku kerja sendiri.`,
    en: `This file is ${megabytes(bytes)} MB; the limit is ${megabytes(most)} MB. Save the sheets you need as a workbook of their own.`,
  };
}

export function partTooLarge(part: string, bytes: number, most: number): Text {
  return {
    id: `Isi berkas ini terlalu besar: ${part} ${megabytes(bytes)} MB, paling besar ${megabytes(most)} MB. Simpan lembar yang diperlukan sebagai buku kerja sendiri.`,
    en: `This file holds too much: ${part} is ${megabytes(bytes)} MB, the limit is ${megabytes(most)} MB. Save the sheets you need as a workbook of their own.`,
  };
}

/** @param packed what the part takes in the file */
export function unlikelyPart(part: string, bytes: number, packed: number): Text {
  return {
    id: `Berkas ini tidak wajar: ${part} ${kilobytes(packed)} KB mengaku berisi ${megabytes(bytes)} MB. Jangan dibuka; minta berkas baru dari sumbernya.`,
    en: `This file is not what it seems: ${part}, of ${kilobytes(packed)} KB, claims to hold ${megabytes(bytes)} MB. Don't open it; ask its source for another one.`,
  };
}

export function contentTooLarge(bytes: number, most: number): Text {
  return {
    id: `Isi berkas ini ${megabytes(bytes)} MB setelah dibuka; paling besar ${megabytes(most)} MB. Simpan lembarnya sebagai CSV dari Excel, lalu coba lagi.`,
    en: `This file holds ${megabytes(bytes)} MB when unpacked; the limit is ${megabytes(most)} MB. Save its sheet as CSV from Excel, then try again.`,
  };
}

export function textsTooLarge(bytes: number, most: number): Text {
  return {
    id: `Teks di berkas ini ${megabytes(bytes)} MB; paling besar ${megabytes(most)} MB. Simpan lembarnya sebagai CSV dari Excel, lalu coba lagi.`,
    en: `The texts of this file are ${megabytes(bytes)} MB; the limit is ${megabytes(most)} MB. Save its sheet as CSV from Excel, then try again.`,
  };
}

export function tooManyTexts(most: number): Text {
  return {
    id: `Berkas ini punya lebih dari ${showCount(most)} teks yang berbeda. Simpan lembarnya sebagai CSV dari Excel, lalu coba lagi.`,
    en: `This file has more than ${showCount(most)} different texts. Save its sheet as CSV from Excel, then try again.`,
  };
}

export function tooManyParts(parts: number, most: number): Text {
  return {
    id: `Berkas ini terdiri dari ${showCount(parts)} bagian; paling banyak ${showCount(most)}. Simpan lembar yang diperlukan sebagai buku kerja sendiri.`,
    en: `This file consists of ${showCount(parts)} parts; the limit is ${showCount(most)}. Save the sheets you need as a workbook of their own.`,
  };
}

export function cellTooLong(sheet: string, row: number): Text {
  return {
    id: `Lembar “${sheet}”, baris ${showCount(row)}: isi satu sel lebih dari 1 MB, jadi berkas ini rusak. Minta kirim ulang.`,
    en: `Sheet “${sheet}”, row ${showCount(row)}: a cell holds more than 1 MB, so the file is damaged. Have it sent again.`,
  };
}

export function sheetRowTooLong(sheet: string, row: number): Text {
  return {
    id: `Lembar “${sheet}”, baris ${showCount(row)} lebih panjang dari 16 MB, jadi berkas ini rusak. Minta kirim ulang.`,
    en: `Sheet “${sheet}”, row ${showCount(row)} is longer than 16 MB, so the file is damaged. Have it sent again.`,
  };
}

export function partDamaged(part: string): Text {
  return {
    id: `Berkas ini rusak: ${part} tidak dapat dibaca. Minta kirim ulang, atau buka dan perbaiki di Excel.`,
    en: `This file is damaged: ${part} can't be read. Have it sent again, or open and repair it in Excel.`,
  };
}

export function partMissing(part: string): Text {
  return {
    id: `Berkas ini rusak: ${part} tidak ada. Minta kirim ulang, atau buka dan perbaiki di Excel.`,
    en: `This file is damaged: ${part} is missing. Have it sent again, or open and repair it in Excel.`,
  };
}

export function sheetTooLarge(name: string): Text {
  return {
    id: `Lembar “${name}” lebih dari satu juta sel. Simpan tabelnya saja sebagai buku kerja sendiri, lalu coba lagi.`,
    en: `The sheet “${name}” has more than a million cells. Save just its table as a workbook of its own, then try again.`,
  };
}

export function insideArray(sheet: string, cell: string, array: string): Text {
  return {
    id: `Sel ${cell} di lembar “${sheet}” bagian dari rumus larik ${array} dan tidak dapat diubah sendiri. Ubah atau hapus rumus di sel pertamanya.`,
    en: `The cell ${cell} on the sheet “${sheet}” is part of the array formula ${array} and can't be changed by itself. Change or delete the formula in its first cell.`,
  };
}

export function tableHeading(sheet: string, cell: string, table: string): Text {
  return {
    id: `Sel ${cell} di lembar “${sheet}” adalah judul kolom tabel “${table}”, yang dipakai rumus. Ubah judul itu di Excel.`,
    en: `The cell ${cell} on the sheet “${sheet}” is a heading of the table “${table}”, which formulas use. Change it in Excel.`,
  };
}

export function slicedSheet(sheet: string): Text {
  return {
    id: `Tabel di lembar “${sheet}” disaring dengan tombol pemotong (slicer), jadi lembar itu hanya dapat dihapus di Excel.`,
    en: `A table on the sheet “${sheet}” is filtered by a slicer, so the sheet can only be deleted in Excel.`,
  };
}

export function sheetMissing(sheet: string): Text {
  return {
    id: `Lembar “${sheet}” tidak ada di buku kerja ini. Tidak ada yang ditulis.`,
    en: `There is no sheet “${sheet}” in this workbook. Nothing was written.`,
  };
}

/** What a plan can ask for, and what a file is written without. */
export const unwrittenWords = {
  into: { id: "isian ke lembar yang sudah ada", en: "cells on a sheet that is there" },
  first: { id: "isian yang tidak mulai di A1", en: "cells that do not begin at A1" },
  notes: { id: "catatan sel", en: "notes" },
  highlights: { id: "format bersyarat", en: "conditional formats" },
  charts: { id: "grafik", en: "charts" },
  inputRules: { id: "validasi data", en: "data validation" },
  print: { id: "pengaturan cetak", en: "print set-up" },
  names: { id: "nama sel", en: "names of cells" },
} as const satisfies Readonly<Record<string, Text>>;

export function notIntoFiles(parts: readonly (keyof typeof unwrittenWords)[]): Text {
  const words = (language: Language) => parts.map((part) => unwrittenWords[part][language]);
  return {
    id: `Tidak ada yang ditulis: ${words("id").join(", ")} hanya dapat ditulis dari panel Cakupan di Excel. Buka berkasnya di sana, lalu coba lagi.`,
    en: `Nothing was written: ${words("en").join(", ")} can only be written from Cakupan's pane in Excel. Open the file there, then try again.`,
  };
}

/** The sheet of a new workbook. */
export const firstSheetName = "Lembar1";

function megabytes(bytes: number): string {
  return showNumber(bytes / 1024 / 1024, 0);
}

function kilobytes(bytes: number): string {
  return showNumber(bytes / 1024, 0);
}
