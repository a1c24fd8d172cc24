import { showCount } from "./numbers";
import type { Text } from "./text";

export const title: Text = { id: "Impor", en: "Import" };
export const openImport: Text = { id: "Impor berkas…", en: "Import files…" };
export const chooseFiles: Text = { id: "Pilih berkas…", en: "Choose files…" };
export const chooseOthers: Text = { id: "Pilih berkas lain…", en: "Choose other files…" };
export const chooseHint: Text = {
  id: "Tabel kab/kota atau daftar peserta: Excel, CSV, atau ekspor portal. Boleh banyak sekaligus, dan boleh diseret ke panel ini. Berkas dibaca di komputer ini dan tidak dikirim ke mana pun.",
  en: "Tables of regions or lists of members: Excel, CSV, or exports of a portal. Several at once are fine, and they can be dropped on this pane. Files are read on this computer and sent nowhere.",
};
export const dropHere: Text = { id: "Lepaskan berkas di sini", en: "Drop the files here" };
export const noFolders: Text = {
  id: "Folder tidak dapat dibaca dari sini. Buka foldernya, lalu pilih atau seret berkas di dalamnya.",
  en: "Folders can't be read from here. Open the folder, then choose or drop the files in it.",
};
export const cancelled: Text = {
  id: "Pembacaan dibatalkan. Tidak ada yang ditulis.",
  en: "Reading was cancelled. Nothing was written.",
};
export const preparing: Text = { id: "Menyiapkan pembacaan…", en: "Preparing to read…" };

/** @param number of the file that is being read */
export function readingFile(number: number, of: number, file: string, rows: number): Text {
  const [at, all, many] = [number, of, rows].map(showCount);
  return {
    id: `Membaca berkas ${at} dari ${all}: ${file} · ${many} baris`,
    en: `Reading file ${at} of ${all}: ${file} · ${many} rows`,
  };
}

/** Said when reading has ended. */
export function filesCounted(files: readonly { readonly error?: Text }[]): Text {
  const unread = files.filter(({ error }) => error !== undefined).length;
  const [read, not] = [files.length - unread, unread].map(showCount);
  return {
    id: unread > 0 ? `${read} berkas terbaca, ${not} tidak terbaca.` : `${read} berkas terbaca.`,
    en: unread > 0 ? `Files read: ${read}. Not read: ${not}.` : `Files read: ${read}.`,
  };
}

export const filesRead: Text = { id: "Yang terbaca", en: "What was read" };
export const takenHint: Text = {
  id: "Lembar yang dicentang akan diambil.",
  en: "Ticked sheets will be taken.",
};

export function tableOf(kind: "regions" | "provinces" | "other", rows: number): Text {
  const shown = showCount(rows);
  return {
    regions: {
      id: `tabel ${shown} kab/kota`,
      en: `table of ${shown} ${rows === 1 ? "region" : "regions"}`,
    },
    provinces: {
      id: `tabel ${shown} provinsi`,
      en: `table of ${shown} ${rows === 1 ? "province" : "provinces"}`,
    },
    other: { id: `${shown} baris, tanpa tabel yang dikenal`, en: `${shown} rows, no known table` },
  }[kind];
}

export function listLeftOut(rows: number): Text {
  return {
    id: `daftar peserta, ${showCount(rows)} baris, tidak diambil`,
    en: `list of members, ${showCount(rows)} rows, not taken`,
  };
}

/** @param column its title */
export function readAsNik(column: string): Text {
  return { id: `Baca “${column}” sebagai NIK`, en: `Read “${column}” as the NIK` };
}

export const newColumns: Text = { id: "Apakah kolomnya benar?", en: "Are the columns right?" };
export const knownColumns: Text = {
  id: "Kolom yang sudah Anda benarkan",
  en: "Columns that you have confirmed",
};
export const confirmHint: Text = {
  id: "Berkas berikutnya dengan judul kolom yang sama dibaca dengan cara ini, tanpa ditanyakan lagi.",
  en: "The next files with the same headers are read in this way, without asking again.",
};
export const confirmColumns: Text = { id: "Kolom sudah benar", en: "The columns are right" };
export const firstRows: Text = { id: "Baris pertama, seperti dibaca", en: "First rows, as read" };

/** @param files names */
export function columnsOf(files: readonly string[]): Text {
  const [first = "", ...others] = files;
  if (others.length === 0) return { id: first, en: first };
  return {
    id: `${first} dan ${showCount(others.length)} berkas lain`,
    en: `${first} and ${showCount(others.length)} more`,
  };
}

/** What the columns of a list hold. */
export const fields = {
  nik: { id: "NIK", en: "NIK" },
  memberNumber: { id: "Nomor KPJ", en: "KPJ number" },
  name: { id: "Nama", en: "Name" },
  region: { id: "Kab/Kota", en: "Region" },
  segment: { id: "Segmen", en: "Segment" },
  wage: { id: "Upah", en: "Wage" },
  programme: { id: "Program", en: "Programme" },
  status: { id: "Status kepesertaan", en: "Membership status" },
  month: { id: "Bulan", en: "Month" },
  none: { id: "(tidak dipakai)", en: "(not used)" },
} as const satisfies Record<string, Text>;

/** What stands in the first rows of a column. */
export function exampleOf(values: readonly string[]): Text {
  const shown = values.map((value) => value || "–").join(" · ");
  return { id: `Isinya: ${shown}`, en: `It holds: ${shown}` };
}

export const noListWithout: Text = {
  id: "Pilihan itu tidak dipakai: daftar peserta memerlukan kolom NIK atau nomor KPJ dan satu kolom lain.",
  en: "That choice is not used: a list of members needs a column of NIKs or KPJ numbers and one more.",
};

/** @param column its header */
export function howIsNumberRead(column: string, example: string): Text {
  return {
    id: `Kolom “${column}”: angka “${example}” dibaca sebagai…`,
    en: `Column “${column}”: the number “${example}” is read as…`,
  };
}

export function asThousands(shown: string): Text {
  return { id: `${shown} (ribuan)`, en: `${shown} (thousands)` };
}

export function asFraction(shown: string): Text {
  return { id: `${shown} (pecahan)`, en: `${shown} (a fraction)` };
}

export const consolidate: Text = {
  id: "Gabungkan tabel semua berkas jadi satu lembar",
  en: "Put the tables of all files together on one sheet",
};

export function writeRows(rows: number, niks: "masked" | "full" = "masked"): Text {
  const are = {
    masked: { id: "NIK disamarkan", en: "NIKs masked" },
    full: { id: "NIK lengkap", en: "NIKs in full" },
  }[niks];
  return {
    id: `Tulis juga ${showCount(rows)} barisnya, ${are.id}`,
    en: `Write the ${showCount(rows)} rows themselves, too, ${are.en}`,
  };
}

export const withFullNiks: Text = {
  id: "Tulis NIK lengkap di lembar (data pribadi: simpan dan kirim dengan hati-hati)",
  en: "Write full NIKs into the sheet (personal data: keep and send it with care)",
};

/** @param rows and cells that are written at most */
export function tooManyRows(rows: number, cells: number): Text {
  const [most, mostCells] = [rows, cells].map(showCount);
  return {
    id: `Barisnya terlalu banyak untuk satu lembar (paling banyak ${most} baris, atau ${mostCells} sel), jadi hanya hitungannya yang ditulis.`,
    en: `There are too many rows for a sheet (at most ${most} rows, or ${mostCells} cells), so only the counts are written.`,
  };
}

/** @param count of findings that are not shown */
export function moreBetween(count: number): Text {
  return {
    id: `… dan ${showCount(count)} temuan lagi, semuanya di lembar laporan yang akan ditulis.`,
    en: `… and ${showCount(count)} more, all of them on the report sheet that will be written.`,
  };
}

export const findingsBetween: Text = { id: "Antara berkas", en: "Between files" };

export function notSent(regions: number): Text {
  return {
    id: `Belum mengirim: ${showCount(regions)} kab/kota`,
    en: `Not sent yet: ${showCount(regions)} ${regions === 1 ? "region" : "regions"}`,
  };
}

export const willBeWritten: Text = { id: "Yang akan ditulis", en: "What will be written" };

export function sheetPlanned(name: string, rows: number, columns: number): Text {
  return {
    id: `Lembar baru “${name}” (${showCount(rows)} baris × ${showCount(columns)} kolom)`,
    en: `New sheet “${name}” (${showCount(rows)} rows × ${showCount(columns)} columns)`,
  };
}

/** @param files with lists that have no column of regions */
export function withoutRegions(files: readonly string[]): Text {
  const names = [...new Set(files)].join(", ");
  return {
    id: `Tidak ada kolom kab/kota di ${names}: semua orangnya dihitung tanpa kab/kota. Bila kolomnya ada, pilih di atas.`,
    en: `No column of regions in ${names}: all of its persons are counted without a region. If there is one, choose it above.`,
  };
}

/** @param sheet that is open */
export function workersFrom(sheet: string): Text {
  return {
    id: `Kolom Pekerja diisi dari lembar yang terbuka, “${sheet}”. Periksa apakah tahunnya sama; buka lembar lain untuk menggantinya.`,
    en: `The eligible workers are taken from the open sheet, “${sheet}”. See that its year is the same; open another sheet to change it.`,
  };
}

export const othersUntouched: Text = {
  id: "Lembar yang sudah ada tidak diubah.",
  en: "No sheet that is there is changed.",
};

export function writeSheets(count: number): Text {
  return {
    id: `Tulis ${showCount(count)} lembar`,
    en: `Write ${showCount(count)} ${count === 1 ? "sheet" : "sheets"}`,
  };
}

/** @param files with lists of other people, as their names say */
export function notOfMembers(files: readonly string[]): Text {
  const names = [...new Set(files)].join(", ");
  return {
    id: `Tampaknya bukan daftar peserta: ${names}. Selama dicentang, orangnya ikut dihitung sebagai peserta. Untuk “Daftar siap SK” di bawah, centang tidak diperlukan.`,
    en: `These seem to be no lists of members: ${names}. As long as they are ticked, their persons are counted as participants. “List ready for a decree” below needs no tick.`,
  };
}

export const nothingToWrite: Text = {
  id: "Tidak ada yang dapat diambil. Centang lembar lain, atau pilih berkas lain.",
  en: "There is nothing to take. Tick other sheets, or choose other files.",
};
export const confirmFirst: Text = {
  id: "Sebelum menulis: periksa kolom di atas, lalu tekan “Kolom sudah benar”.",
  en: "Before writing: look at the columns above, then press “The columns are right”.",
};
export const answerFirst: Text = {
  id: "Sebelum menulis: pilih cara membaca angka di atas.",
  en: "Before writing: choose above how the numbers are read.",
};

/** What came in, for the first line after an import. */
export interface CameIn {
  readonly files: number;
  readonly participants: number;
  /** Regions of tables. */
  readonly regions: number;
  /** “Peserta” (A1:I22) */
  readonly sheets: readonly string[];
}

export function cameIn({ files, participants, regions, sheets }: CameIn): Text {
  const what = (language: keyof Text) =>
    [
      ...(participants > 0
        ? [{ id: `${showCount(participants)} peserta`, en: persons(participants) }]
        : []),
      ...(regions > 0
        ? [
            {
              id: `${showCount(regions)} baris kab/kota`,
              en: `${showCount(regions)} rows of regions`,
            },
          ]
        : []),
    ]
      .map((text) => text[language])
      .join(", ");
  const names = sheets.join(", ");
  const some = showCount(files);
  return {
    id: `Masuk: ${what("id") || "isi lembar"} dari ${some} berkas, di lembar ${names}.`,
    en: `Came in: ${what("en") || "sheets"} from ${some} ${files === 1 ? "file" : "files"}, on ${names}.`,
  };
}

function persons(count: number): string {
  return `${showCount(count)} ${count === 1 ? "member" : "members"}`;
}

export interface LeftOut {
  /** Persons who are no active participants. */
  readonly inactive: number;
  readonly rejected: number;
  readonly duplicates: number;
  readonly sheets: number;
  readonly files: number;
}

export function leftOut({ inactive, rejected, duplicates, sheets, files }: LeftOut): Text {
  const parts: Text[] = [
    ...(inactive > 0
      ? [
          {
            id: `${showCount(inactive)} orang tidak aktif (lihat Rincian)`,
            en: `${showCount(inactive)} inactive ${inactive === 1 ? "member" : "members"} (see Details)`,
          },
        ]
      : []),
    ...(rejected > 0
      ? [
          {
            id: `${showCount(rejected)} baris ditolak`,
            en: `${showCount(rejected)} rejected ${rejected === 1 ? "row" : "rows"}`,
          },
        ]
      : []),
    ...(duplicates > 0
      ? [
          {
            id: `${showCount(duplicates)} NIK ganda`,
            en: `${showCount(duplicates)} duplicate ${duplicates === 1 ? "NIK" : "NIKs"}`,
          },
        ]
      : []),
    ...(sheets > 0
      ? [
          {
            id: `${showCount(sheets)} lembar yang tidak dicentang`,
            en: `${showCount(sheets)} unticked ${sheets === 1 ? "sheet" : "sheets"}`,
          },
        ]
      : []),
    ...(files > 0
      ? [
          {
            id: `${showCount(files)} berkas yang tidak terbaca`,
            en: `${showCount(files)} unreadable ${files === 1 ? "file" : "files"}`,
          },
        ]
      : []),
  ];
  if (parts.length === 0) return { id: "Tidak ada yang tertinggal.", en: "Nothing was left out." };
  const list = (language: keyof Text) => parts.map((text) => text[language]).join(", ");
  return { id: `Tidak ikut: ${list("id")}.`, en: `Left out: ${list("en")}.` };
}

export const nextFill: Text = {
  id: "Berikutnya: isi kolom Pekerja, lalu periksa lembarnya.",
  en: "Next: fill in the eligible workers, then check the sheet.",
};
export const nextCheck: Text = {
  id: "Berikutnya: periksa lembarnya.",
  en: "Next: check the sheet.",
};

export function nextFindings(count: number): Text {
  return {
    id: `Berikutnya: buka Periksa, ada ${showCount(count)} temuan di lembar ini.`,
    en: `Next: open the check, this sheet has ${showCount(count)} ${count === 1 ? "finding" : "findings"}.`,
  };
}

export const nextProject: Text = {
  id: "Berikutnya: buat proyeksi; pemeriksaan tidak menemukan apa pun.",
  en: "Next: make a projection; the check found nothing.",
};
export const importAgain: Text = { id: "Impor berkas lain", en: "Import other files" };
