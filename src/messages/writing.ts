import type { Text } from "./text";

export function tableExists(name: string): Text {
  return {
    id: `Tabel “${name}” sudah ada dan tidak ditimpa. Ganti nama tabel itu, lalu coba lagi.`,
    en: `A table “${name}” exists already and is not overwritten. Rename that table, then try again.`,
  };
}

export function nameExists(name: string): Text {
  return {
    id: `Nama “${name}” sudah dipakai di buku kerja ini dan tidak diganti. Ubah nama itu di Rumus → Pengelola Nama, lalu coba lagi.`,
    en: `The name “${name}” is used in this workbook already and is not replaced. Change it in Formulas → Name Manager, then try again.`,
  };
}

export function noteExists(place: string): Text {
  return {
    id: `Sel ${place} sudah mempunyai catatan atau komentar, jadi tidak ada yang ditulis. Pindahkan atau hapus dulu catatan atau komentar itu, lalu coba lagi.`,
    en: `The cell ${place} has a note or comment already, so nothing was written. Move or delete that note or comment first, then try again.`,
  };
}

export function chartExists(name: string): Text {
  return {
    id: `Grafik “${name}” sudah ada di lembar itu dan tidak diganti. Ganti namanya atau hapus dulu, lalu coba lagi.`,
    en: `A chart “${name}” is on that sheet already and is not replaced. Rename or delete it first, then try again.`,
  };
}

export function mixedInputRules(place: string): Text {
  return {
    id: `Sel-sel ${place} mempunyai aturan isian yang berbeda-beda, yang tidak dapat dikembalikan. Tidak ada yang ditulis. Samakan dulu di Data → Validasi Data.`,
    en: `The cells ${place} have different input rules, which could not be put back. Nothing was written. Make them alike first in Data → Data Validation.`,
  };
}

export function sheetProtected(name: string): Text {
  return {
    id: `Lembar “${name}” diproteksi, jadi tidak ada yang ditulis. Buka proteksinya (Tinjau → Buka Proteksi Lembar), lalu coba lagi.`,
    en: `The sheet “${name}” is protected, so nothing was written. Unprotect it (Review → Unprotect Sheet), then try again.`,
  };
}

export function sheetHidden(name: string): Text {
  return {
    id: `Lembar “${name}” disembunyikan, jadi tidak ada yang ditulis ke sana. Tampilkan lembarnya, lalu coba lagi.`,
    en: `The sheet “${name}” is hidden, so nothing was written to it. Unhide it, then try again.`,
  };
}

export function rowsHidden(place: string): Text {
  return {
    id: `Di ${place} ada baris atau kolom yang tersembunyi atau tersaring, jadi tidak ada yang ditulis. Tampilkan semuanya, lalu coba lagi.`,
    en: `In ${place} rows or columns are hidden or filtered away, so nothing was written. Show them all, then try again.`,
  };
}

export function tableInTheWay(table: string, place: string): Text {
  return {
    id: `Tabel “${table}” ada di ${place}, jadi tidak ada yang ditulis di sana. Pilih tempat lain, atau pindahkan tabelnya.`,
    en: `The table “${table}” is in ${place}, so nothing was written there. Choose another place, or move the table.`,
  };
}

export function mergedInTheWay(place: string, area: string): Text {
  return {
    id: `Sel ${area} di ${place} digabung, jadi tidak ada yang ditulis. Pisahkan sel itu, lalu coba lagi.`,
    en: `The cells ${area} in ${place} are merged, so nothing was written. Unmerge them, then try again.`,
  };
}

export function spillInTheWay(place: string): Text {
  return {
    id: `Sebagian ${place} diisi oleh hasil rumus yang meluas ke sel lain, jadi tidak ada yang ditulis. Pilih tempat lain, atau hapus rumus itu dulu.`,
    en: `A part of ${place} is filled by a formula whose result spills, so nothing was written. Choose another place, or delete that formula first.`,
  };
}

export function outsideSheet(place: string): Text {
  return {
    id: `Isi mulai ${place} melewati tepi lembar, jadi tidak ada yang ditulis. Pilih tempat lain.`,
    en: `What begins at ${place} runs over the edge of the sheet, so nothing was written. Choose another place.`,
  };
}

/** @param places cells that hold something: "Rekap!B4, Rekap!B5" */
export function notSeenBefore(places: string): Text {
  return {
    id: `Sel ini sudah berisi: ${places}. Tidak ada yang ditulis. Lihat lagi apa yang akan diganti, lalu setujui.`,
    en: `These cells are not empty: ${places}. Nothing was written. Look again at what would be replaced, then agree.`,
  };
}

export const writingStopped: Text = {
  id: "Dihentikan. Semua sudah dikembalikan seperti semula.",
  en: "Stopped. Everything has been put back as it was.",
};

export function leftAsOthersWrote(places: string): Text {
  return {
    id: `Penulisan tidak selesai dan sudah dikembalikan, kecuali yang diubah atau dipakai orang lain sementara itu: ${places}. Periksa bagian itu.`,
    en: `The write did not end and was put back, but for what somebody else changed or used meanwhile: ${places}. Look at these places.`,
  };
}

export const notPutBackYet: Text = {
  id: "Excel gagal di tengah jalan, juga waktu mengembalikan isinya. Jangan ubah atau simpan buku kerja ini. Tekan “Kembalikan sekarang”. Jika tetap gagal, tutup buku kerja tanpa menyimpan (di web: muat ulang halamannya), lalu buka lagi panel Cakupan.",
  en: "Excel failed half-way, and again while putting things back. Do not change or save this workbook. Press “Put back now”. If that fails, too, close the workbook without saving (on the web: reload the page), then open the Cakupan pane again.",
};

export const notPutBackWhileTyping: Text = {
  id: "Isinya belum dikembalikan, karena sebuah sel sedang diisi. Tekan Enter atau Esc di sel itu, lalu tekan “Kembalikan sekarang”.",
  en: "Things are not put back yet, as somebody is typing in a cell. Press Enter or Esc in that cell, then press “Put back now”.",
};

export const notPutBackAsProtected: Text = {
  id: "Isinya belum dikembalikan, karena lembar atau buku kerja ini diproteksi. Buka proteksinya di tab Tinjau, lalu tekan “Kembalikan sekarang”.",
  en: "Things are not put back yet, as a sheet or this workbook is protected. Unprotect it in the Review tab, then press “Put back now”.",
};

export const stillHalfWritten: Text = {
  id: "Buku kerja ini baru tertulis sebagian. Tekan “Kembalikan sekarang”.",
  en: "This workbook is only partly written. Press “Put back now”.",
};

export const nothingToPutBack: Text = {
  id: "Tidak ada yang perlu dikembalikan.",
  en: "There is nothing to put back.",
};

export const putBackNow: Text = { id: "Kembalikan sekarang", en: "Put back now" };

export function finishedPuttingBack(left: string): Text {
  if (left === "") {
    return {
      id: "Penulisan yang terputus tadi sudah dikembalikan seperti semula.",
      en: "The write that was interrupted before has been put back as it was.",
    };
  }
  return {
    id: `Penulisan yang terputus tadi sudah dikembalikan, kecuali yang sudah diubah atau dipakai: ${left}. Periksa bagian itu.`,
    en: `The write that was interrupted before has been put back, but for what was changed or used since: ${left}. Look at these places.`,
  };
}

/** Before a new write. @param left places that others have changed or use */
export function firstPutBack(left: string): Text {
  const { id, en } = finishedPuttingBack(left);
  return {
    id: `${id} Penulisan yang baru belum dilakukan: coba lagi.`,
    en: `${en} The new write was not done yet: try again.`,
  };
}

export function changedSince(places: string): Text {
  return {
    id: `Sudah diubah sejak ditulis: ${places}. Jadi tidak ada yang dibatalkan. Ubah sendiri bila perlu.`,
    en: `Changed since it was written: ${places}. So nothing was undone. Change it yourself if you need to.`,
  };
}

/** @param places taken back but for these */
export function undoneButFor(places: string): Text {
  return {
    id: `Sudah dibatalkan, kecuali yang baru saja diubah: ${places}. Periksa sel-sel itu.`,
    en: `Undone, but for what was changed just now: ${places}. Look at these cells.`,
  };
}

/** @param places where the write went: "Proyeksi, Rekap!B4:C8"; "" where that is not known */
export function halfWrittenElsewhere(places: string): Text {
  const [id, en] = [places || "buku kerja ini", places || "this workbook"];
  return {
    id: `Penulisan ke ${id} terputus, atau masih berjalan, di komputer atau peramban lain. Jika terputus, buka buku kerja ini di sana: isinya dikembalikan di sana. Jika tidak bisa, periksa sendiri isinya.`,
    en: `A write to ${en} was interrupted, or still goes on, on another computer or in another browser. If it was interrupted, open this workbook there: things are put back there. If you can't, look through it yourself.`,
  };
}

export const forgetHalfWritten: Text = { id: "Jangan ingatkan lagi", en: "Do not remind again" };

export function changedMeanwhile(places: string): Text {
  return {
    id: `Isi ${places} diubah orang lain sementara Cakupan menulis. Yang ditulis sudah dikembalikan. Baca lagi, lalu coba lagi.`,
    en: `${places} was changed by somebody else while Cakupan was writing. What was written has been put back. Read again, then try again.`,
  };
}
