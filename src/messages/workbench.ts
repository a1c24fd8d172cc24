import type { Language, Text } from "./text";

/** The line that says what the page is, and is not. */
export const emulatedExcel: Text = {
  id: "Meja kerja: Excel tiruan",
  en: "Workbench: an emulated Excel",
};

export const emulatedExcelDetails: Text = {
  id: "Add-in yang sebenarnya di atas Excel tiruan. Yang berjalan di sini belum tentu sama di Excel.",
  en: "The real add-in on an emulated Excel. What works here may still differ in Excel.",
};

export const undo: Text = { id: "Urungkan", en: "Undo" };

/** The choice of the page's language, which is that of the Excel that it plays. */
export const workbenchLanguage: Text = {
  id: "Bahasa meja kerja",
  en: "The workbench's language",
};

export const redo: Text = { id: "Ulangi", en: "Redo" };

export const ribbon: Text = { id: "Pita menu", en: "Ribbon" };

export const workbook: Text = { id: "Buku kerja", en: "Workbook" };

export const pane: Text = { id: "Panel add-in", en: "The add-in's pane" };

/** Over the charts that an add-in made, under the grid. */
export const chartsOnSheet: Text = {
  id: "Grafik di lembar ini",
  en: "Charts on this sheet",
};

export const notStarted: Text = {
  id: "Meja kerja tidak dapat dibuka. Hentikan npm start, jalankan lagi, lalu muat ulang halaman ini. Rinciannya: ",
  en: "The workbench could not be opened. Stop npm start, run it again, then reload this page. Details: ",
};

/** What a sheet is like beside its cells, as the sentence on losing it names it. */
const layoutWords = {
  columnWidths: { id: "lebar kolom", en: "column widths" },
  rowHeights: { id: "tinggi baris", en: "row heights" },
  merges: { id: "sel gabungan", en: "merged cells" },
  hiddenRows: { id: "baris yang disembunyikan", en: "hidden rows" },
  hiddenColumns: { id: "kolom yang disembunyikan", en: "hidden columns" },
  frozen: { id: "panel beku", en: "frozen panes" },
  tabColor: { id: "warna tab", en: "the tab's colour" },
  visibility: { id: "lembar disembunyikan atau ditampilkan", en: "the sheet hidden or shown" },
} as const satisfies Readonly<Record<string, Text>>;

export function layoutNotSaved(sheet: string, parts: readonly (keyof typeof layoutWords)[]): Text {
  const words = (language: Language) => parts.map((part) => layoutWords[part][language]).join(", ");
  return {
    id: `“${sheet}”: perubahan ${words("id")} tidak ikut tersimpan.`,
    en: `“${sheet}”: changes to ${words("en")} are not saved.`,
  };
}

/** What stands on a sheet and has no place in its cells, as the sentence on losing it names it. */
export const thingWords = {
  table: { id: "tabel", en: "tables" },
  chart: { id: "grafik", en: "charts" },
  comment: { id: "komentar", en: "comments" },
  conditionalFormat: { id: "format bersyarat", en: "conditional formats" },
  validation: { id: "validasi data", en: "data validation" },
  pageLayout: { id: "pengaturan cetak", en: "print set-up" },
} as const satisfies Readonly<Record<string, Text>>;

export function thingsNotSaved(sheet: string, kinds: readonly (keyof typeof thingWords)[]): Text {
  const words = (language: Language) => kinds.map((kind) => thingWords[kind][language]).join(", ");
  return {
    id: `“${sheet}”: tambahan dan perubahan ${words("id")} tidak ikut tersimpan.`,
    en: `“${sheet}”: additions and changes to ${words("en")} are not saved.`,
  };
}

export function looksNotSaved(sheet: string): Text {
  return {
    id: `“${sheet}”: perubahan garis tepi, garis bawah, coretan, jenis huruf atau letak tegak tidak ikut tersimpan.`,
    en: `“${sheet}”: changes to borders, underline, strikethrough, typeface or vertical alignment are not saved.`,
  };
}

export function shiftedCells(sheet: string): Text {
  return {
    id: `“${sheet}”: baris atau kolom disisipkan atau dihapus. Isi sel tersimpan di tempat barunya; grafik, catatan, format bersyarat, validasi, tabel dan ukuran baris tetap di tempat lama.`,
    en: `“${sheet}”: rows or columns were inserted or deleted. Cells are saved in their new places; charts, notes, conditional formats, validation, tables and row sizes stay in their old ones.`,
  };
}

export const orderNotSaved: Text = {
  id: "Urutan lembar tidak ikut tersimpan; lembar baru tersimpan paling belakang.",
  en: "The order of the sheets is not saved; new sheets are saved last.",
};

export const namesNotSaved: Text = {
  id: "Perubahan nama sel tidak ikut tersimpan: setiap nama tetap menunjuk sel semula.",
  en: "Changes to defined names are not saved: every name still stands for its old cells.",
};

/** What is said of a name beside what it stands for. */
export const nameDetailsNotSaved: Text = {
  id: "Perubahan keterangan nama sel, dan nama yang disembunyikan atau ditampilkan, tidak ikut tersimpan.",
  en: "Changes to the comments of defined names, and names hidden or shown, are not saved.",
};

export const openFile: Text = { id: "Buka", en: "Open" };
export const openFileTip: Text = {
  id: "Buka buku kerja .xlsx atau .xlsm (Ctrl+O), atau seret berkasnya ke sini",
  en: "Open an .xlsx or .xlsm workbook (Ctrl+O), or drag the file here",
};

export const saveFile: Text = { id: "Simpan", en: "Save" };
export const saveFileTip: Text = {
  id: "Simpan buku kerja ini ke folder unduhan (Ctrl+S)",
  en: "Save this workbook to the downloads folder (Ctrl+S)",
};

export const newFile: Text = { id: "Baru", en: "New" };
export const newFileTip: Text = {
  id: "Mulai buku kerja baru yang kosong",
  en: "Start a new, empty workbook",
};

/** File names. */
export const sampleFile: Text = { id: "Contoh Cakupan.xlsx", en: "Cakupan sample.xlsx" };
export const untitledFile: Text = { id: "Buku kerja.xlsx", en: "Workbook.xlsx" };

export const dropHere: Text = {
  id: "Lepaskan berkas di sini untuk membukanya",
  en: "Drop the file here to open it",
};

export const dismiss: Text = { id: "Tutup pesan", en: "Dismiss" };

export function opening(file: string): Text {
  return { id: `Membuka ${file}…`, en: `Opening ${file}…` };
}

export function saving(file: string): Text {
  return { id: `Menyimpan ${file}…`, en: `Saving ${file}…` };
}

export function saved(file: string): Text {
  return { id: `Tersimpan di folder unduhan: ${file}`, en: `Saved to the downloads: ${file}` };
}

export const oneFileOnly: Text = {
  id: "Meja kerja membuka satu berkas saja. Seret satu berkas .xlsx atau .xlsm.",
  en: "The workbench opens one file at a time. Drag a single .xlsx or .xlsm file.",
};

export const fileUnreadable: Text = {
  id: "Berkas ini tidak dapat dibaca: mungkin sebuah folder, sudah dipindahkan, atau sedang dipakai. Pilih lagi berkas .xlsx atau .xlsm.",
  en: "This file can't be read: it may be a folder, or was moved, or is in use. Choose an .xlsx or .xlsm file again.",
};

/** A sentence about a file, under its name. */
export function aboutFile(file: string, text: Text): Text {
  return { id: `${file}: ${text.id}`, en: `${file}: ${text.en}` };
}

export function failedUnexpectedly(details: string): Text {
  return {
    id: `Ini tidak berhasil, dan buku kerja yang terbuka tetap seperti semula. Rinciannya: ${details}`,
    en: `This did not work, and the open workbook is as it was. Details: ${details}`,
  };
}

export function unsavedChanges(file: string): Text {
  return {
    id: `Perubahan di ${file} belum disimpan.`,
    en: `Changes to ${file} are not saved.`,
  };
}

export const goOnUnsaved: Text = { id: "Lanjut tanpa menyimpan", en: "Go on without saving" };

export const cannotKeep: Text = {
  id: "Yang tidak dapat ikut disimpan:",
  en: "What can't be saved along:",
};

export const saveAnyway: Text = { id: "Simpan tanpa itu", en: "Save without it" };

export const goBack: Text = { id: "Kembali", en: "Back" };

/** What a workbook can hold and the grid does not show. */
export const featureWords = {
  chart: { id: "grafik", en: "charts" },
  chartSheet: { id: "lembar grafik", en: "chart sheets" },
  picture: { id: "gambar", en: "pictures" },
  shape: { id: "bentuk", en: "shapes" },
  pivot: { id: "tabel pivot", en: "pivot tables" },
  slicer: { id: "pemilah (slicer)", en: "slicers" },
  note: { id: "catatan", en: "notes" },
  threadedComment: { id: "komentar", en: "comments" },
  conditionalFormat: { id: "format bersyarat", en: "conditional formats" },
  validation: { id: "validasi data", en: "data validation" },
  hyperlink: { id: "tautan", en: "links" },
  sparkline: { id: "sparkline", en: "sparklines" },
  table: { id: "gaya dan tombol tabel", en: "table styles and buttons" },
  filter: { id: "tombol filter", en: "filter buttons" },
  outline: { id: "kerangka (grup baris dan kolom)", en: "outlines (groups of rows and columns)" },
  dataTable: { id: "tabel data", en: "data tables" },
  richText: { id: "huruf campuran di dalam sel", en: "mixed fonts within cells" },
  macro: { id: "makro", en: "macros" },
  externalLink: { id: "tautan ke buku kerja lain", en: "links to other workbooks" },
  connection: { id: "koneksi data", en: "data connections" },
  printSetup: { id: "pengaturan cetak", en: "print set-up" },
  control: { id: "tombol dan kontrol formulir", en: "form controls" },
} as const satisfies Readonly<Record<string, Text>>;

/** A feature, and the sheets on which it is; none for the workbook as a whole. */
export interface HiddenFeature {
  readonly feature: keyof typeof featureWords;
  readonly sheets: readonly string[];
}

/** More sheets than this are counted, not named. */
const namedSheets = 3;

export function notShown(features: readonly HiddenFeature[]): Text {
  const list = (language: Language) =>
    features
      .map(({ feature, sheets }) => featureWords[feature][language] + where(sheets)[language])
      .join(", ");
  return {
    id: `Tidak tampil di meja kerja, tetapi tetap ada setelah disimpan: ${list("id")}.`,
    en: `Not shown on the workbench, but still there after saving: ${list("en")}.`,
  };
}

function where(sheets: readonly string[]): Text {
  const named = sheets.slice(0, namedSheets).map((sheet) => `“${sheet}”`);
  const more = sheets.length - named.length;
  if (named.length === 0) return { id: "", en: "" };
  const rest: Text =
    more > 0 ? { id: ` dan ${more} lembar lain`, en: ` and ${more} more` } : { id: "", en: "" };
  return {
    id: ` (${named.join(", ")}${rest.id})`,
    en: ` (${named.join(", ")}${rest.en})`,
  };
}

export const datesFrom1904: Text = {
  id: "Buku kerja ini menghitung tanggal dari 1904: di meja kerja tanggalnya tampil empat tahun lebih awal, dan tanggal yang diketik di sini tampil empat tahun lebih lambat di Excel.",
  en: "This workbook counts dates from 1904: on the workbench its dates show four years too early, and dates typed here show four years too late in Excel.",
};

const example = {
  ",": "=JAMSOSTEK.UCJ(607426;1665549)",
  ".": "=JAMSOSTEK.UCJ(607426,1665549)",
} as const;

/** What separates arguments in an Excel with this decimal sign. */
function separator(decimal: "," | "."): Text {
  return decimal === ","
    ? { id: "titik koma (;)", en: "semicolons (;)" }
    : { id: "koma (,)", en: "commas (,)" };
}

/** Of a formula that has been typed in the form of an Excel in another language. */
export function separatorTyped(decimal: "," | "."): Text {
  const { id, en } = separator(decimal);
  return {
    id: `Rumus ini belum dimasukkan. Pisahkan argumen dengan ${id}, seperti ${example[decimal]}.`,
    en: `This formula was not entered. Separate arguments with ${en}, as in ${example[decimal]}.`,
  };
}

export const decimalTyped: Text = {
  id: "Rumus ini belum dimasukkan. Di dalam rumus, tulis desimal dengan koma (0,5) dan angka besar tanpa titik (1665549).",
  en: "This formula was not entered. In formulas, write decimals with a comma (0,5) and large numbers without points (1665549).",
};

/** A call as typed, and with how few and many arguments its function can be called. */
export interface WrongCall {
  readonly name: string;
  readonly least: number;
  readonly most: number;
  readonly given: number;
}

export function wrongArguments({ name, least, most, given }: WrongCall, decimal: "," | "."): Text {
  const count = least === most ? String(least) : `${least}–${most}`;
  const { id, en } = separator(decimal);
  return {
    id: `Rumus ini belum dimasukkan. ${name} perlu ${count} argumen, di sini ada ${given}. Pisahkan argumen dengan ${id}, seperti ${example[decimal]}.`,
    en: `This formula was not entered. ${name} needs ${count} arguments, here it has ${given}. Separate arguments with ${en}, as in ${example[decimal]}.`,
  };
}
