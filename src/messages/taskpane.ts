import { showCount, showPercent } from "./numbers";
import type { Text } from "./text";

export const title: Text = { id: "Cakupan", en: "Cakupan" };
export const language: Text = { id: "Bahasa", en: "Language" };
export const back: Text = { id: "Kembali ke awal", en: "Back to the start" };
export const reading: Text = { id: "Membaca lembar…", en: "Reading the sheet…" };
export const checking: Text = { id: "Memeriksa lembar…", en: "Checking the sheet…" };
export const cancel: Text = { id: "Batal", en: "Cancel" };
export const checkThisSheet: Text = { id: "Periksa lembar ini", en: "Check this sheet" };
export const makeProjection: Text = {
  id: "Buat proyeksi 2024–2030",
  en: "Make a projection 2024–2030",
};
export const check: Text = { id: "Periksa", en: "Check" };
export const openCheck: Text = { id: "Buka Periksa", en: "Open the check" };
export const projection: Text = { id: "Proyeksi", en: "Projection" };
export const findings: Text = { id: "Temuan", en: "Findings" };
export const readAgain: Text = { id: "Baca lagi", en: "Read again" };
export const privacy: Text = {
  id: "Semua dikerjakan di komputer ini. Data Anda tidak dikirim ke mana pun.",
  en: "Everything is done on this computer. Your data is sent nowhere.",
};

export function activeSheet(name: string): Text {
  return { id: `Lembar: ${name}`, en: `Sheet: ${name}` };
}

export function tableFound(area: string, regions: number, province?: string): Text {
  const where = province ? ` · ${province}` : "";
  return {
    id: `Tabel ${area} · ${showCount(regions)} kab/kota${where}`,
    en: `Table ${area} · ${showCount(regions)} regions${where}`,
  };
}

export function provincesFound(area: string, provinces: number): Text {
  return {
    id: `Tabel ${area} · ${showCount(provinces)} provinsi`,
    en: `Table ${area} · ${showCount(provinces)} provinces`,
  };
}

export function membersFound(area: string, members: number): Text {
  return {
    id: `Daftar peserta ${area} · ${showCount(members)} orang`,
    en: `List of members ${area} · ${showCount(members)} persons`,
  };
}

export function tablesFound(count: number): Text {
  return { id: `${count} tabel`, en: `${count} tables` };
}

export const chooseTable: Text = {
  id: "Tabel untuk kolom dan proyeksi",
  en: "Table for columns and projection",
};

export const projectsTables: Text = {
  id: "Proyeksi memerlukan tabel dengan satu baris per kab/kota; daftar peserta tidak dapat diproyeksikan.",
  en: "A projection needs a table with a row for each region; a list of members can't be projected.",
};

export function findingCount(count: number): Text {
  if (count === 0) return { id: "tidak ada temuan", en: "no findings" };
  const shown = showCount(count);
  return { id: `${shown} temuan`, en: count === 1 ? "1 finding" : `${shown} findings` };
}

export const nothingFound: Text = {
  id: "Tidak ada temuan. Cakupan membandingkan kolom yang dikenalinya; lihat Kolom di atas.",
  en: "No findings. Cakupan compares the columns that it knows; see Columns above.",
};

export const nothingFoundInList: Text = {
  id: "Tidak ada temuan di daftar ini.",
  en: "No findings in this list.",
};

export const allAccepted: Text = {
  id: "Semua temuan sudah Anda terima.",
  en: "You have accepted all findings.",
};

export const protectedSheet: Text = {
  id: "Lembar ini diproteksi. Cakupan hanya membacanya dan tidak mengubahnya.",
  en: "This sheet is protected. Cakupan only reads it and does not change it.",
};

export function severityCount(kind: "error" | "warning" | "note", count: number): Text {
  const id = { error: "kesalahan", warning: "peringatan", note: "catatan" }[kind];
  const shown = showCount(count);
  return { id: `${shown} ${id}`, en: `${shown} ${kind}${count === 1 ? "" : "s"}` };
}

export const severity: Readonly<Record<"error" | "warning" | "note", Text>> = {
  error: { id: "Kesalahan", en: "Error" },
  warning: { id: "Peringatan", en: "Warning" },
  note: { id: "Catatan", en: "Note" },
};

/** "… dan 11 lagi (R02)". */
export function andMore(count: number, code: string): Text {
  return {
    id: `… dan ${showCount(count)} lagi (${code})`,
    en: `… and ${showCount(count)} more (${code})`,
  };
}

export function fewer(code: string): Text {
  return { id: `Ciutkan (${code})`, en: `Show fewer (${code})` };
}

export const accept: Text = { id: "Terima apa adanya", en: "Accept as it is" };
export const takeBack: Text = { id: "Batalkan penerimaan", en: "Take back acceptance" };

/** What a button does, and with which finding, for those who hear only the button. */
export function withFinding(action: Text, address: string, code: string): Text {
  return {
    id: `${action.id}: ${address} ${code}`,
    en: `${action.en}: ${address} ${code}`,
  };
}

export function accepted(count: number): Text {
  return { id: `Diterima (${showCount(count)})`, en: `Accepted (${showCount(count)})` };
}

export const columnsTaken: Text = { id: "Kolom", en: "Columns" };
export const changeColumns: Text = { id: "Ubah kolom", en: "Change columns" };
export const closeColumns: Text = { id: "Tutup pilihan kolom", en: "Close the column choice" };
export const notUsed: Text = { id: "(tidak dipakai)", en: "(not used)" };
export const withoutHeader: Text = { id: "(tanpa judul)", en: "(no header)" };
export const keyRoles: Text = { id: "Keterangan baris", en: "What a row is about" };
export const figureRoles: Text = { id: "Angka", en: "Figures" };
export const withoutYear: Text = { id: "tanpa tahun", en: "no year" };
export const allSegments: Text = { id: "semua segmen", en: "all segments" };

export function yearOfColumn(column: string): Text {
  return { id: `Tahun, kolom ${column}`, en: `Year, column ${column}` };
}

export function segmentOfColumn(column: string): Text {
  return { id: `Segmen, kolom ${column}`, en: `Segment, column ${column}` };
}

export const notFollowed: Text = {
  id: "Pilihan itu tidak dipakai: tanpa kolom kab/kota dan tanpa satu kolom angka pun tidak ada tabel. Pilih dulu kolom penggantinya.",
  en: "That choice is not used: without a region column or any figures there is no table. Choose the column that takes its place first.",
};

export const asItWasRead: Text = {
  id: "Kembalikan bacaan semula",
  en: "Back to how it was read",
};

export function notKept({ id, en }: Text): Text {
  return {
    id: `Pilihan Anda berlaku selama panel ini terbuka, tetapi tidak dapat disimpan di buku kerja. ${id}`,
    en: `Your choices hold while this pane is open, but could not be kept in the workbook. ${en}`,
  };
}

export const tags: Text = { id: "Keterangan angka", en: "What the figures count" };
export const fillIn: Text = { id: "Isi", en: "Fill in" };
export const changeTag: Text = { id: "Ubah", en: "Change" };
export const close: Text = { id: "Tutup", en: "Close" };
export const save: Text = { id: "Simpan", en: "Save" };
export const filledInHere: Text = { id: "diisi di panel", en: "filled in here" };

/** What a button does, and with what, for those who hear only the button. */
export function withName(action: Text, name: Text): Text {
  return { id: `${action.id}: ${name.id}`, en: `${action.en}: ${name.en}` };
}

export const dateHint: Text = {
  id: "Misalnya 31 Desember 2025, Des 2025, atau 31-12-2025.",
  en: "For example 31 December 2025, Dec 2025, or 31-12-2025.",
};
export const dateWrong: Text = {
  id: "Tanggal ini tidak terbaca. Tulis tanggal, bulan, dan tahunnya, atau tahunnya saja.",
  en: "This date can't be read. Write its day, month and year, or only the year.",
};

/** @param names of the tags that are not filled in */
export function tagsMissing(names: readonly Text[]): Text {
  const list = (language: keyof Text) => names.map((name) => name[language]).join(", ");
  return {
    id: `${list("id")}: belum diisi. Target terbit dihitung dari dasar dan tanggal tertentu, jadi sebutkan juga milik tabel ini.`,
    en: `${list("en")}: not filled in. Published targets count certain workers at a certain date, so say those of this table too.`,
  };
}

export const advanced: Text = { id: "Lanjutan", en: "Advanced" };
export const jumpThreshold: Text = { id: "Ambang lonjakan", en: "Threshold of jumps" };

export function jumpHint(usual: number): Text {
  return {
    id: `Perubahan dilaporkan sebagai lonjakan (T01) bila sekian kali simpangan yang biasa di kolomnya. Makin kecil, makin banyak yang dilaporkan; biasanya ${usual}.`,
    en: `A change is reported as a jump (T01) when it is this many times the usual deviation of its column. The smaller, the more are reported; usually ${usual}.`,
  };
}

export const year: Text = { id: "Tahun", en: "Year" };
export const targetHeading: Text = { id: "Target", en: "Target" };
export const neededHeading: Text = { id: "Target peserta", en: "Participants" };
export const missingHeading: Text = { id: "Kekurangan", en: "To enrol" };
export const toChoose: Text = { id: "pilih", en: "choose" };
export const leaveEmpty: Text = { id: "Biarkan kosong", en: "Leave empty" };
export const previewCaption: Text = {
  id: "Target provinsi per tahun, target peserta dan kekurangannya (orang)",
  en: "The province's target by year, the participants it takes, and workers still to enrol",
};

export function chooseTarget(year: number): Text {
  return {
    id: `Untuk ${year} terbit target yang berbeda. Mana yang dipakai?`,
    en: `Different targets are published for ${year}. Which one do you use?`,
  };
}

export function candidate(percent: number, basis: string, source: string): Text {
  const words = `${showPercent(percent)} · ${basis} (${source})`;
  return { id: words, en: words };
}

export const growth: Text = {
  id: "Pertumbuhan pekerja per tahun (%)",
  en: "Yearly growth of eligible workers (%)",
};
export const growthHint: Text = {
  id: "Asumsi Anda; nanti dapat diubah di lembar.",
  en: "Your assumption; it can be changed in the sheet later.",
};
export const growthWrong: Text = {
  id: "Isi dengan angka di antara -50 dan 50, misalnya 1,5.",
  en: "Fill in a number between -50 and 50, for example 1,5.",
};
export const baseYear: Text = { id: "Tahun data pekerja", en: "Year of the eligible workers" };
export const baseYearHint: Text = {
  id: "Tahun berapa angka pekerja di lembar ini?",
  en: "To which year do this sheet's eligible workers belong?",
};
/** Where the year comes from that can't be chosen, and where to mend it. */
export const baseYearToldBy: Readonly<Record<"figures" | "date" | "title", Text>> = {
  figures: {
    id: "Dari tabel: tahun angka yang dipakai. Bila salah, ubah tahun kolomnya di Periksa.",
    en: "From the table: the year of the figures used. If it is wrong, change their column's year in Check.",
  },
  date: {
    id: "Dari tabel: “Per tanggal”. Bila salah, ubah tanggalnya di Periksa.",
    en: "From the table: “As of”. If it is wrong, change the date in Check.",
  },
  title: {
    id: "Dari tabel: judulnya. Bila salah, isi “Per tanggal” di Periksa.",
    en: "From the table: its title. If it is wrong, fill in “As of” in Check.",
  },
};
export const chooseYear: Text = { id: "Pilih tahun", en: "Choose a year" };
export const sheetName: Text = { id: "Nama lembar baru", en: "Name of the new sheet" };

export function willWrite(name: string, rows: number, columns: number): Text {
  return {
    id: `Akan ditambahkan satu lembar baru, “${name}” (${rows} baris × ${columns} kolom). Lembar lain tidak diubah.`,
    en: `One new sheet will be added, “${name}” (${rows} rows × ${columns} columns). No other sheet is changed.`,
  };
}

export function moreObstacles(count: number): Text {
  return {
    id: `Ada ${showCount(count)} hal lain yang perlu diperbaiki. Lihat semuanya lewat Periksa.`,
    en: `There ${count === 1 ? "is 1 more thing" : `are ${showCount(count)} more things`} to correct. See them all in Check.`,
  };
}

export function errorsRemain(count: number): Text {
  return {
    id: `Masih ada ${count} kesalahan di lembar ini. Proyeksi memakai angka apa adanya; sebaiknya perbaiki dulu lewat Periksa.`,
    en: `This sheet still has ${count} error${count === 1 ? "" : "s"}. The projection uses the figures as they are; better correct them in Check first.`,
  };
}

export const writeProjection: Text = { id: "Tulis lembar proyeksi", en: "Write the projection" };

/** @param done rows and cells that are written, of all */
export function writing(
  done: { readonly rows: number; readonly cells: number },
  all: { readonly rows: number; readonly cells: number },
): Text {
  if (all.cells === 0) return { id: "Menyiapkan penulisan…", en: "Preparing to write…" };
  const [doneRows, allRows] = [showCount(done.rows), showCount(all.rows)];
  const [doneCells, allCells] = [showCount(done.cells), showCount(all.cells)];
  return {
    id: `Menulis baris ${doneRows} dari ${allRows} (${doneCells} dari ${allCells} sel)…`,
    en: `Writing row ${doneRows} of ${allRows} (${doneCells} of ${allCells} cells)…`,
  };
}

export const stopWriting: Text = { id: "Hentikan dan kembalikan", en: "Stop and put back" };
export const stillToDo: Text = {
  id: "Sebelum menulis: lengkapi pilihan di atas yang masih kosong atau belum benar.",
  en: "Before writing: complete the choices above that are still open or not right yet.",
};

export function written(name: string, area: string): Text {
  return {
    id: `Selesai. Lembar “${name}” ditulis di ${area}.`,
    en: `Done. The sheet “${name}” was written in ${area}.`,
  };
}

export function differs(places: readonly string[]): Text {
  const some = places.slice(0, 5).join(", ") + (places.length > 5 ? ", …" : "");
  const count = showCount(places.length);
  return {
    id: `Excel menunjukkan hasil lain dari yang direncanakan di ${count} sel: ${some}. Tekan F9 untuk menghitung ulang, lalu bandingkan.`,
    en: `Excel shows other results than planned in ${places.length === 1 ? "1 cell" : `${count} cells`}: ${some}. Press F9 to recalculate, then compare.`,
  };
}

/** @param at in milliseconds since 1970 */
export function lastWrite(at: number, names: string): Text {
  return {
    id: `Terakhir ditulis ${timeIn("id-ID", at)}: ${names}`,
    en: `Last written ${timeIn("en-GB", at)}: ${names}`,
  };
}

/** The day before the month in both languages: in Indonesia an American date misleads. */
function timeIn(locale: "id-ID" | "en-GB", at: number): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: "short", timeStyle: "short" }).format(at);
}

export const undo: Text = { id: "Batalkan", en: "Undo" };
export const undoing: Text = { id: "Membatalkan…", en: "Undoing…" };

/** @param places cells that have what they had before: "Rekap!B4:C8" */
export function cellsUndone(places: readonly string[]): Text {
  const list = places.join(", ");
  return {
    id: `Dibatalkan: ${list} kembali seperti semula.`,
    en: `Undone: ${list} ${places.length === 1 ? "is as it was" : "are as they were"} before.`,
  };
}

export function sheetsUndone(names: readonly string[]): Text {
  const list = names.map((name) => `“${name}”`).join(", ");
  return {
    id: `Dibatalkan: lembar ${list} dihapus.`,
    en: `Undone: the ${names.length === 1 ? `sheet ${list} was` : `sheets ${list} were`} removed.`,
  };
}

/** Each language in its own words, for those who read only that one. */
export const languageNames = { id: "ID, Bahasa Indonesia", en: "EN, English" } as const;

export const opening: Text = { id: "Cakupan sedang dibuka…", en: "Cakupan is opening…" };

export const paneFailed: Text = {
  id: "Panel ini tidak dapat dibuka. Tutup panel, lalu buka lagi dari tab Beranda.",
  en: "This pane could not be opened. Close it, then open it again from the Home tab.",
};
