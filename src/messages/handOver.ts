import { showCount, showPercent } from "./numbers";
import type { Text } from "./text";

export const nothingToHandOver: Text = {
  id: "Tidak ada daftar peserta di berkas ini, jadi tidak ada yang diserahkan. Pilih berkas yang memuat NIK atau nomor KPJ.",
  en: "There is no list of members in these files, so nothing is handed over. Choose files with NIKs or KPJ numbers.",
};

/** The files were read twice, and were not the same. */
export const changedMeanwhile: Text = {
  id: "Berkasnya berubah selagi dibaca, jadi tidak ada yang diserahkan. Tutup program yang memakainya, lalu coba lagi.",
  en: "The files changed while they were read, so nothing is handed over. Close the programs that use them, then try again.",
};

/** @param share of all that is to be read */
export function handingOver(file: string, rows: number, share: number): Text {
  const [many, done] = [showCount(rows), showPercent(share, 0, 0)];
  return {
    id: `Menyiapkan penyerahan: ${file} · ${many} baris · ${done}`,
    en: `Preparing the hand-over: ${file} · ${many} rows · ${done}`,
  };
}

/** @param files their names */
export function handedOver(folder: string, files: readonly string[]): Text {
  const list = files.join(" · ");
  return { id: `Disimpan di ${folder}: ${list}`, en: `Saved in ${folder}: ${list}` };
}

/** A sheet that is no list of persons. */
export const sheetLeft: Text = {
  id: "bukan daftar peserta · tidak diserahkan",
  en: "no list of members · not handed over",
};

/** Persons whose status says that they are no active participants. */
export function inactiveHandedOver(persons: number): Text {
  const shown = showCount(persons);
  return {
    id: `${shown} orang berstatus tidak aktif juga diserahkan: di agregat.parquet mereka terhitung dengan status itu.`,
    en: `${shown} ${persons === 1 ? "person" : "persons"} with an inactive status handed over, too: agregat.parquet counts them under that status.`,
  };
}

export const holdsNiks: Text = {
  id: "peserta.parquet memuat NIK lengkap. Jaga seperti data aslinya, dan kirim hanya kepada yang berhak.",
  en: "peserta.parquet holds whole NIKs. Guard it like the lists themselves, and send it only to who may have it.",
};

export const folderNotEmpty: Text = {
  id: "Folder ini sudah berisi, dan isinya tidak ditimpa. Pilih folder baru untuk --out.",
  en: "There are files in this folder, which are not overwritten. Choose a new folder for --out.",
};

export const outIsFile: Text = {
  id: "Ini berkas, padahal hasilnya tiga berkas dalam satu folder. Pilih folder baru untuk --out.",
  en: "This is a file, but the result is three files in a folder. Choose a new folder for --out.",
};

/** What stands above the query of agregat.sql. */
export const sqlHeader: Text = {
  id: `Peserta menurut kab/kota, segmen, program, status dan bulan, dihitung dari peserta.parquet.
Hasilnya sama dengan agregat.parquet. Setiap orang (kolom person) dihitung sekali, di baris yang
terbaca pertama; baris tanpa NIK (person kosong) dihitung satu per satu; baris yang ditolak
(kolom rejected berisi) tidak dihitung.

Biarkan satu baris FROM saja yang aktif, sesuai mesinnya:
  DuckDB  dijalankan di folder berkas ini: duckdb < agregat.sql
  Spark   ganti tempat berkasnya
  Trino   dengan konektor Hive: jadikan folder yang hanya berisi berkas peserta sebuah tabel
          (perintahnya di bawah)

Banyak provinsi sekaligus: beri nama peserta-61.parquet, peserta-62.parquet dan seterusnya, lalu
tulis peserta-*.parquet (DuckDB, Spark), atau taruh semuanya di folder tabel itu (Trino).
Bila isi kolom person bukan NIK, orang yang sama hanya dikenali di dalam satu penyerahan. Agar
setiap orang dihitung sekali di semua provinsi, serahkan dengan NIK lengkap.`,
  en: `Members by region, segment, programmes, status and month, counted from peserta.parquet.
The result is that of agregat.parquet. Each person (column person) is counted once, in the row
that was read first; rows without a NIK (person is null) are counted one by one; rejected rows
(rejected is not null) are not counted.

Leave only one FROM line active, that of the engine:
  DuckDB  run in the folder of these files: duckdb < agregat.sql
  Spark   change the place of the file
  Trino   with the Hive connector: make a table of a folder that holds files of members only
          (the statement is below)

Many provinces at once: name them peserta-61.parquet, peserta-62.parquet and so on, then write
peserta-*.parquet (DuckDB, Spark), or put all of them into the folder of the table (Trino).
Where the column person holds no NIKs, the same person is known within one hand-over only. For
each person to count once over all provinces, make the hand-overs with whole NIKs.`,
};
