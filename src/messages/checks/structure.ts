import { showCount } from "../numbers";
import type { Text } from "../text";
import { excelErrors } from "./excelErrors";

export const noTable: Text = {
  id: "Tidak ada tabel kepesertaan atau daftar peserta yang terbaca di lembar ini. Beri tabelnya satu baris judul dengan kolom kab/kota dan kolom peserta, pekerja, atau capaian, lalu satu baris per kab/kota.",
  en: "No enrolment table or list of members could be read on this sheet. Give the table a header row with a column of regions and columns of participants, eligible workers or coverage, then a row for each region.",
};

export function regionColumnMissing(headers: readonly string[]): Text {
  const named = headers.map((header) => `“${oneLine(header)}”`).join(", ");
  return {
    id: `Ada kolom ${named}, tetapi tidak ada kolom nama kab/kota. Tambahkan kolom “Kab/Kota” di sebelah kirinya.`,
    en: `There are columns ${named}, but none with names of regencies or cities. Add a column “Kab/Kota” to the left of them.`,
  };
}

const lackingFigures = {
  participants: { id: "peserta", en: "participants" },
  eligible: { id: "pekerja", en: "eligible workers" },
} as const satisfies Record<string, Text>;

export function figureColumnMissing(
  missing: readonly (keyof typeof lackingFigures)[],
  stated: string,
): Text {
  const named = (language: keyof Text, and: string) =>
    missing.map((figure) => lackingFigures[figure][language]).join(and);
  return {
    id: `Kolom ${named("id", " dan ")} tidak ada, jadi “${stated}” tidak dapat dicocokkan. Tambahkan kolomnya bila angkanya ada.`,
    en: `There is no column of ${named("en", " and ")}, so “${stated}” can't be verified. Add the column if you have its numbers.`,
  };
}

export function columnTwice(header: string, taken: string): Text {
  return {
    id: `Judul “${header}” sudah dipakai di ${taken}, dan yang dibaca kolom itu. Bedakan judulnya, hapus kolom gandanya, atau pilih kolom yang benar di panel.`,
    en: `The header “${header}” stands in ${taken} too, and that column is the one that is read. Tell the headers apart, delete the copy, or choose the right column in the pane.`,
  };
}

export function rivalHeader(header: string, taken: string, address: string): Text {
  return {
    id: `“${header}” dapat berarti sama dengan “${taken}” di ${address}, yang dibaca. Perjelas judulnya, atau pilih kolom yang benar di panel.`,
    en: `“${header}” may mean the same as “${taken}” in ${address}, which is the one that is read. Make the header clear, or choose the right column in the pane.`,
  };
}

export function bareHeader(header: string): Text {
  return {
    id: `“${header}” tidak menyebut apa yang dihitung, jadi kolom ini tidak dibaca. Tulis misalnya “Jumlah peserta”, atau pilih artinya di panel.`,
    en: `“${header}” does not say what is counted, so this column is not read. Write for example “Jumlah peserta”, or choose its meaning in the pane.`,
  };
}

export function mergedInData(area: string): Text {
  return {
    id: `Sel ${area} digabung di tengah data: hanya sel pertamanya berisi, dan urutan serta rumus menjadi salah. Pisahkan selnya, lalu isi masing-masing.`,
    en: `The cells ${area} are merged amid the data: only the first one holds a value, and sorting and formulas go wrong. Unmerge them, then fill in each.`,
  };
}

export function manyMerged(areas: number): Text {
  return {
    id: `${showCount(areas)} gabungan sel di tengah data, yang pertama di sini: hanya sel pertamanya berisi, dan urutan serta rumus menjadi salah. Pisahkan selnya, lalu isi masing-masing.`,
    en: `${showCount(areas)} merged areas amid the data, the first one here: only the first cell of each holds a value, and sorting and formulas go wrong. Unmerge them, then fill in each.`,
  };
}

export function hiddenRows(hidden: number, all: number): Text {
  const [some, whole] = [showCount(hidden), showCount(all)];
  return {
    id: `${some} dari ${whole} baris kab/kota tersembunyi atau tersaring, mulai dari baris ini. Jumlah dan pemeriksaan tetap menghitungnya. Tampilkan barisnya, atau hapus saringannya.`,
    en: `${some} of ${whole} rows of regions are hidden or filtered away, from this row on. Sums and checks count them all the same. Unhide the rows, or clear the filter.`,
  };
}

export function excelError(error: keyof typeof excelErrors, others: number): Text {
  const { id, en } = excelErrors[error];
  const more =
    others === 0
      ? { id: "", en: "" }
      : {
          id: ` (juga di ${showCount(others)} sel lain kolom ini)`,
          en: ` (and in ${showCount(others)} more cells of this column)`,
        };
  return { id: `${error}${more.id}: ${id}`, en: `${error}${more.en}: ${en}` };
}

export function typedAmongFormulas(formulas: number, filled: number): Text {
  const [some, all] = [showCount(formulas), showCount(filled)];
  return {
    id: `Angka ini diketik, padahal ${some} dari ${all} sel kolom ini rumus: ia tidak ikut berubah. Salin rumus dari baris sebelahnya, atau beri catatan mengapa diketik.`,
    en: `This number is typed, but ${some} of this column's ${all} cells are formulas: it won't change with them. Copy the formula from the next row, or note why it is typed.`,
  };
}

export function notCalculated(cells: number): Text {
  const formulas = cells === 1 ? "1 formula has" : `${showCount(cells)} formulas have`;
  return {
    id: `${showCount(cells)} rumus belum punya hasil, yang pertama di sini: berkas ini disimpan oleh program lain. Buka dan simpan di Excel, lalu periksa lagi.`,
    en: `${formulas} no result yet, the first one here: another program saved this file. Open and save it in Excel, then check again.`,
  };
}

export function collapsed(column: string): Text {
  return {
    id: `Seluruh tabel berada di kolom ${column} sebagai teks dengan pemisah, dan dibaca seolah sudah dipecah. Pecah di Excel: Data → Teks ke Kolom.`,
    en: `The whole table stands in column ${column} as text with separators, and is read as if it were split. Split it in Excel: Data → Text to Columns.`,
  };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** What each check looks at, for the page of all checks. */
export const about = {
  noTable: {
    id: "Mencari tabel kepesertaan per kab/kota atau daftar peserta di lembar ini. Bila tidak ada yang terbaca, sel terisi pertama ditandai. Beri tabelnya baris judul, lalu periksa lagi.",
    en: "Looks for an enrolment table by region or a list of members on the sheet. If none can be read, the first used cell is marked. Give the table a header row and check again.",
  },
  regionColumnMissing: {
    id: "Mencari baris judul yang menyebut paling sedikit dua macam angka di atas bilangan, tanpa kolom kab/kota di mana pun di lembar itu. Tambahkan kolom nama kab/kota.",
    en: "Looks for a header row that names at least two kinds of figures over numbers, on a sheet without any column of regions. Add a column with the names of the regions.",
  },
  figureColumnMissing: {
    id: "Mencari tabel yang memuat capaian, target, atau gap, tetapi tidak memuat peserta atau pekerja. Angka seperti itu tidak dapat dicocokkan. Tambahkan kolomnya bila angkanya ada.",
    en: "Looks for tables with coverage, target or gap but without participants or eligible workers. Such figures can't be verified. Add the column if you have its numbers.",
  },
  columnTwice: {
    id: "Mencari dua kolom dengan judul yang sama, sehingga hanya satu yang dibaca. Bedakan judulnya, hapus gandanya, atau pilih kolom yang benar di panel.",
    en: "Looks for two columns with the same header, of which only one is read. Tell the headers apart, delete the copy, or choose the right column in the pane.",
  },
  headerAmbiguous: {
    id: "Mencari judul yang dapat berarti sama dengan kolom lain yang sudah dibaca, dan judul seperti “Jumlah” saja di atas bilangan yang tidak menyebut apa yang dihitung. Kolom tentang hal lain, misalnya “Jumlah desa”, tidak dilaporkan. Perjelas judulnya, atau pilih artinya di panel.",
    en: "Looks for headers that may mean the same as another column that is read. Looks also for a mere “Jumlah” over numbers, which does not say what is counted. Columns of other matters, such as “Jumlah desa”, are not reported. Make the header clear, or choose its meaning in the pane.",
  },
  mergedInData: {
    id: "Mencari sel gabungan yang menutupi nama kab/kota atau angka di barisnya. Gabungan di judul, di baris jumlah, dan di kolom nomor atau provinsi tidak dilaporkan. Lebih dari 10 gabungan menjadi satu temuan. Pisahkan selnya, lalu isi masing-masing.",
    en: "Looks for merged cells over the names or figures of regions. Merged cells in headers, in total rows and in columns of numbers or provinces are not reported. More than 10 areas are one finding. Unmerge the cells, then fill in each.",
  },
  hiddenRows: {
    id: "Mencari baris kab/kota yang tersembunyi atau tersaring. Satu temuan di baris pertama menyebut banyaknya; jumlah dan pemeriksaan tetap menghitung semuanya. Tampilkan barisnya, atau hapus saringannya.",
    en: "Looks for rows of regions that are hidden or filtered away. One finding at the first of them counts them; sums and checks count all rows. Unhide the rows, or clear the filter.",
  },
  excelError: {
    id: "Mencari kesalahan Excel seperti #DIV/0!, #REF!, atau #N/A di kolom yang dibaca, dan menyebut artinya. Paling sedikit 4 kesalahan yang sama di paling sedikit separuh kolom menjadi satu temuan. Betulkan rumusnya.",
    en: "Looks for Excel's errors such as #DIV/0!, #REF! or #N/A in the columns that are read, and says what they mean. At least 4 equal errors in at least half of a column are one finding. Mend the formula.",
  },
  typedAmongFormulas: {
    id: "Mencari angka yang diketik di kolom yang paling sedikit tiga perempatnya (dan paling sedikit 4 sel) rumus, dalam satu tahun dan segmen. Baris jumlah tidak dihitung. Salin rumusnya, atau beri catatan mengapa diketik.",
    en: "Looks for typed numbers in a column of which at least three quarters (and at least 4 cells) are formulas, within one year and segment. Total rows don't count. Copy the formula, or note why the number is typed.",
  },
  notCalculated: {
    id: "Mencari rumus tanpa hasil di lembar yang tidak satu pun rumusnya punya hasil: berkas seperti itu disimpan oleh program lain. Buka dan simpan di Excel, lalu periksa lagi.",
    en: "Looks for formulas without a result on a sheet on which no formula has one: another program saved such a file. Open and save it in Excel, then check again.",
  },
  collapsed: {
    id: "Mengenali tabel CSV yang seluruhnya masuk ke satu kolom. Tabelnya dibaca seolah sudah dipecah, dan temuan ditunjukkan di kolom itu. Pecah di Excel: Data → Teks ke Kolom.",
    en: "Recognises a CSV table that ended up in one column. It is read as if it were split, and findings are shown in that column. Split it in Excel: Data → Text to Columns.",
  },
} as const satisfies Record<string, Text>;
