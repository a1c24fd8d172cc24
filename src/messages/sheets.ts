import { showCount, showNumber } from "./numbers";
import type { Text } from "./text";

export function sheetExists(name: string): Text {
  return {
    id: `Lembar “${name}” sudah ada dan tidak ditimpa. Pilih nama lain, atau ganti nama lembar itu.`,
    en: `A sheet “${name}” exists already and is not overwritten. Choose another name, or rename that sheet.`,
  };
}

export function badSheetName(name: string): Text {
  return {
    id: `Nama “${name}” tidak diterima Excel. Pakai 1 sampai 31 huruf, tanpa : \\ / ? * [ ] dan tanpa ' di awal atau akhir.`,
    en: `Excel does not take the name “${name}”. Use 1 to 31 letters, without : \\ / ? * [ ] and without ' at either end.`,
  };
}

export const workbookProtected: Text = {
  id: "Struktur buku kerja ini diproteksi, jadi lembar tidak dapat ditambah atau dihapus. Buka proteksinya (Tinjau → Proteksi Buku Kerja), lalu coba lagi.",
  en: "This workbook's structure is protected, so no sheet can be added or removed. Unprotect it (Review → Protect Workbook), then try again.",
};

export function lastSheet(name: string): Text {
  return {
    id: `“${name}” satu-satunya lembar yang tampil, jadi tidak dapat dihapus. Tambah atau tampilkan lembar lain lebih dulu.`,
    en: `“${name}” is the only sheet in view, so it can't be removed. Add or unhide another sheet first.`,
  };
}

/** @param last the last used cell, "C1048576" */
export function usedTooFar(name: string, last: string, cells: number): Text {
  const used = showCount(cells);
  return {
    id: `Lembar “${name}” terpakai sampai sel ${last}: ${used} sel, padahal paling banyak satu juta yang dibaca. Hapus isi yang tersesat jauh di bawah atau di kanan tabel, atau salin tabelnya ke lembar sendiri, lalu coba lagi.`,
    en: `The sheet “${name}” is used as far as the cell ${last}: ${used} cells, and at most a million are read. Delete what has strayed far below or to the right of the table, or copy the table to a sheet of its own, then try again.`,
  };
}

export function tooMuchText(name: string, bytes: number): Text {
  const most = showNumber(bytes / 1024 / 1024, 0);
  return {
    id: `Teks di lembar “${name}” lebih dari ${most} MB, jadi ini bukan tabel kab/kota. Salin tabelnya saja ke berkas sendiri, lalu coba lagi.`,
    en: `The sheet “${name}” holds more than ${most} MB of text, so this is no table of regions. Copy just the table to a file of its own, then try again.`,
  };
}
