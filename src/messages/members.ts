import type { Text } from "./text";

/** A file whose sheets hold nothing. */
export const emptyTable: Text = {
  id: "Tidak ada isi di lembar mana pun. Periksa berkasnya, atau minta kirim ulang.",
  en: "There is nothing on any sheet. Check the file, or have it sent again.",
};

export function tooManySheets(most: number): Text {
  return {
    id: `Berkas ini punya lebih dari ${most} lembar. Simpan lembar yang diperlukan sebagai berkas sendiri, lalu coba lagi.`,
    en: `This file has more than ${most} sheets. Save the sheets you need as a file of their own, then try again.`,
  };
}

/** @param column its header, or its letter where it has none */
export function nikColumn(sheet: string, column: string): Text {
  return {
    id: `Kolom “${column}” di “${sheet}” tampak berisi NIK, tetapi judulnya tidak mengatakannya, jadi orangnya tidak dihitung dan isinya tidak disalin. Beri judul NIK, atau sebutkan kolom itu sebagai NIK, lalu coba lagi.`,
    en: `The column “${column}” in “${sheet}” seems to hold NIKs, but its header does not say so: the persons are not counted and nothing is copied. Give it the header NIK, or name that column as the NIK, then try again.`,
  };
}

export function notRead(reason: string): Text {
  return {
    id: `Cakupan gagal membaca berkas ini (${reason}). Tidak ada isinya yang diimpor. Buka di Excel, simpan sebagai .xlsx, lalu coba lagi.`,
    en: `Cakupan failed to read this file (${reason}). Nothing of it is imported. Open it in Excel, save it as .xlsx, then try again.`,
  };
}

export const unreadable: Text = {
  id: "Berkas ini tidak bisa dibaca lagi: mungkin baru diubah, dipindahkan, atau belum terunduh. Pilih berkas ini sekali lagi.",
  en: "This file can no longer be read: it may have been changed, moved, or not downloaded yet. Choose it once more.",
};

export const importNotLoaded: Text = {
  id: "Bagian Cakupan yang mengimpor berkas gagal dimuat. Periksa sambungan internet, lalu coba lagi.",
  en: "The part of Cakupan that imports files failed to load. Check the internet connection, then try again.",
};

export const importBroke: Text = {
  id: "Impor terputus, mungkin karena memori komputer ini habis. Tidak ada yang diimpor. Tutup program lain, lalu coba lagi.",
  en: "The import broke off, perhaps because this computer ran out of memory. Nothing is imported. Close other programs, then try again.",
};

export function importFailed(reason: string): Text {
  return {
    id: `Cakupan gagal mengimpor (${reason}). Tidak ada yang diimpor. Coba lagi dengan satu berkas setiap kali.`,
    en: `Cakupan failed to import (${reason}). Nothing is imported. Try again with one file at a time.`,
  };
}
