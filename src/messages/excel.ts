import type { Text } from "./text";

export const emptySheet: Text = {
  id: "Lembar ini kosong. Buka lembar yang memuat tabel kepesertaan, lalu coba lagi.",
  en: "This sheet is empty. Open the sheet with the enrolment table, then try again.",
};

export const readingStopped: Text = {
  id: "Pembacaan dihentikan. Tidak ada yang diubah. Baca lembar ini lagi bila diperlukan.",
  en: "The reading was stopped. Nothing was changed. Read this sheet again when you need it.",
};

export function sheetGone(name: string): Text {
  return {
    id: `Lembar “${name}” sudah tidak ada. Tidak ada yang diubah. Buka lembar lain, lalu mulai lagi.`,
    en: `The sheet “${name}” is no longer there. Nothing was changed. Open another sheet and begin again.`,
  };
}

export function sheetChanged(name: string): Text {
  return {
    id: `Lembar “${name}” berubah sejak dibaca. Tidak ada yang ditulis. Kembali dan mulai lagi.`,
    en: `The sheet “${name}” has changed since it was read. Nothing was written. Go back and begin again.`,
  };
}

export const stillWriting: Text = {
  id: "Cakupan masih menulis. Tunggu sampai selesai, lalu coba lagi.",
  en: "Cakupan is still writing. Wait until it is done, then try again.",
};

export const editingCell: Text = {
  id: "Anda sedang mengetik di sebuah sel. Tekan Enter atau Esc, lalu coba lagi. Tidak ada yang diubah.",
  en: "You are typing in a cell. Press Enter or Esc, then try again. Nothing was changed.",
};

export const accessDenied: Text = {
  id: "Excel menolak: lembar atau buku kerja ini diproteksi atau hanya-baca. Buka proteksinya, lalu coba lagi.",
  en: "Excel refused: this sheet or workbook is protected or read-only. Unprotect it, then try again.",
};

export const tooMuchAtOnce: Text = {
  id: "Datanya terlalu besar untuk sekali kirim ke Excel. Bagi lembarnya, lalu coba lagi. Tidak ada yang diubah.",
  en: "There is too much data to send to Excel at once. Divide the sheet, then try again. Nothing was changed.",
};

export const goneMeanwhile: Text = {
  id: "Lembar yang sedang dikerjakan dihapus atau diganti namanya di tengah jalan. Tidak ada yang ditulis. Mulai lagi.",
  en: "The sheet being used was deleted or renamed half-way. Nothing was written. Begin again.",
};

export function excelFailed(code: string): Text {
  return {
    id: `Excel gagal mengerjakannya (${code}). Tidak ada yang diubah. Simpan buku kerja, lalu coba lagi.`,
    en: `Excel could not do it (${code}). Nothing was changed. Save the workbook, then try again.`,
  };
}

export function protectedToUndo(name: string): Text {
  return {
    id: `Lembar “${name}” diproteksi sejak ditulis, jadi tidak ada yang dibatalkan. Buka proteksinya, lalu coba lagi.`,
    en: `The sheet “${name}” was protected after it was written, so nothing was undone. Unprotect it, then try again.`,
  };
}

export function changedSinceWritten(name: string): Text {
  return {
    id: `Lembar “${name}” sudah Anda ubah sejak ditulis, jadi tidak dihapus. Hapus sendiri bila memang tidak diperlukan.`,
    en: `You have changed the sheet “${name}” since it was written, so it is not removed. Delete it yourself if you don't need it.`,
  };
}

export function usedElsewhere(name: string, place: string): Text {
  return {
    id: `Rumus di ${place} memakai lembar “${name}”, jadi lembar itu tidak dihapus. Ubah rumusnya lebih dulu.`,
    en: `The formula in ${place} uses the sheet “${name}”, so it is not removed. Change the formula first.`,
  };
}

export const nothingToUndo: Text = {
  id: "Tidak ada yang dapat dibatalkan: yang ditulis sudah tidak ada.",
  en: "There is nothing to undo: what was written is no longer there.",
};

export function cellTaken(place: string): Text {
  return {
    id: `Sel ${place} sudah berisi, jadi tidak ada yang ditulis. Pilih sel kosong, lalu coba lagi.`,
    en: `The cell ${place} is not empty, so nothing was written. Choose an empty cell and try again.`,
  };
}

export function spillTaken(area: string, place: string): Text {
  return {
    id: `Contoh ini mengisi ${area}, tetapi sel ${place} sudah berisi. Tidak ada yang ditulis. Pilih sel yang di kanan dan bawahnya cukup sel kosong.`,
    en: `This example fills ${area}, but the cell ${place} is not empty. Nothing was written. Choose a cell with enough empty cells to its right and below.`,
  };
}

export function noRoom(place: string): Text {
  return {
    id: `Contoh ini tidak muat di tepi lembar, mulai dari sel ${place}. Tidak ada yang ditulis. Pilih sel lain.`,
    en: `This example does not fit at the edge of the sheet, from the cell ${place} on. Nothing was written. Choose another cell.`,
  };
}

export function textCell(place: string): Text {
  return {
    id: `Sel ${place} berformat Teks, jadi rumus di situ tidak dihitung. Tidak ada yang ditulis. Pilih sel lain, atau ubah formatnya ke Umum.`,
    en: `The cell ${place} has the format Text, so a formula there is not calculated. Nothing was written. Choose another cell, or change its format to General.`,
  };
}

export function cellChanged(place: string): Text {
  return {
    id: `Sel ${place} sudah Anda ubah sejak rumusnya ditulis, jadi isinya tidak dihapus. Hapus sendiri bila memang tidak diperlukan.`,
    en: `You have changed the cell ${place} since the formula was written, so it is not emptied. Empty it yourself if you don't need it.`,
  };
}
