import { showCount } from "./numbers";
import type { Text } from "./text";

export function rowTooLong(row: number): Text {
  return {
    id: `Baris ${showCount(row)} lebih panjang dari 1 MB. Biasanya ada tanda kutip (") yang tidak ditutup di baris itu; perbaiki, atau ekspor ulang.`,
    en: `Row ${showCount(row)} is longer than 1 MB. Usually a quotation mark (") is not closed in that row: mend it, or export the file again.`,
  };
}

export function rowTooWide(row: number, most: number): Text {
  return {
    id: `Baris ${showCount(row)} punya lebih dari ${showCount(most)} kolom, jadi ini bukan tabel. Periksa berkasnya, atau ekspor ulang.`,
    en: `Row ${showCount(row)} has more than ${showCount(most)} columns, so this is no table. Check the file, or export it again.`,
  };
}

export function quoteNotClosed(row: number): Text {
  return {
    id: `Di baris ${showCount(row)} ada tanda kutip (") yang tidak ditutup sampai akhir berkas. Tutup kutipnya, atau ekspor ulang.`,
    en: `In row ${showCount(row)} a quotation mark (") is not closed up to the end of the file. Close it, or export the file again.`,
  };
}
