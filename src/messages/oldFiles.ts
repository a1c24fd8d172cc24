import { showCount } from "./numbers";
import type { Text } from "./text";

export const oldWorkbookDamaged: Text = {
  id: "Berkas Excel lama (.xls) ini rusak atau terpotong. Minta kirim ulang, atau buka di Excel dan simpan sebagai .xlsx.",
  en: "This old Excel file (.xls) is damaged or cut off. Have it sent again, or open it in Excel and save it as .xlsx.",
};

/** @param cell the last one that could be read, as "B12"; undefined where none could */
export function xmlSheetDamaged(cell: string | undefined): Text {
  const where =
    cell === undefined ? { id: "", en: "" } : { id: ` setelah ${cell}`, en: ` after ${cell}` };
  return {
    id: `Lembar XML ini rusak atau terpotong${where.id}. Minta kirim ulang, atau ekspor ulang sebagai .xlsx.`,
    en: `This XML sheet is damaged or cut off${where.en}. Have it sent again, or export it again as .xlsx.`,
  };
}

export const documentType: Text = {
  id: "Lembar XML ini memuat DOCTYPE, yang tidak ada pada ekspor Excel. Minta ekspor sebagai .xlsx atau CSV.",
  en: "This XML sheet holds a DOCTYPE, which no export of Excel has. Ask for an export as .xlsx or CSV.",
};

export function cellTooLong(cell: string): Text {
  return {
    id: `Teks di sel ${cell} lebih panjang dari 1 MB, jadi ini bukan tabel. Periksa berkasnya, atau ekspor ulang.`,
    en: `The text in cell ${cell} is longer than 1 MB, so this is no table. Check the file, or export it again.`,
  };
}

export function tableRowTooLong(row: number): Text {
  return {
    id: `Baris ${showCount(row)} lebih panjang dari 16 MB, jadi ini bukan tabel. Periksa berkasnya, atau ekspor ulang.`,
    en: `Row ${showCount(row)} is longer than 16 MB, so this is no table. Check the file, or export it again.`,
  };
}

export const framesOnly: Text = {
  id: "Ini hanya bingkai halaman web dari Excel; tabelnya ada di berkas lain, di folder pendampingnya. Minta buku kerjanya sebagai .xlsx.",
  en: "This is only the frame of a web page from Excel; its table is in other files, in the folder beside it. Ask for the workbook as .xlsx.",
};
