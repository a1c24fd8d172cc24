import { showCount, showPercent } from "./numbers";
import type { Text } from "./text";

/** What stands in the workbook that an import writes. */
export const sheet = {
  participants: { id: "Peserta", en: "Participants" },
  details: { id: "Rincian", en: "Details" },
  rejected: { id: "Baris ditolak", en: "Rejected rows" },
  duplicates: { id: "NIK ganda", en: "Duplicate NIKs" },

  rows: { id: "Daftar peserta", en: "List of members" },
  rowsTitle: { id: "Peserta satu per satu", en: "Members one by one" },

  participantsTitle: {
    id: "Peserta menurut kab/kota dan segmen",
    en: "Participants by regency or city and segment",
  },
  detailsTitle: {
    id: "Orang dalam daftar menurut semua yang diketahui",
    en: "Persons on the lists by all that is known",
  },
  rejectedTitle: { id: "Baris yang ditolak", en: "Rows that were rejected" },
  duplicatesTitle: { id: "NIK yang sudah ada sebelumnya", en: "NIKs that came before" },

  countedOnce: {
    id: "Setiap NIK dihitung sekali, menurut baris pertamanya. Baris tanpa NIK dihitung bila ada nomor KPJ-nya. Baris yang ditolak tidak dihitung.",
    en: "Each NIK is counted once, as its first row has it. A row without one is counted if it has a KPJ number. Rejected rows are not counted.",
  },
  mendRejected: {
    id: "Baris ini tidak dihitung. Perbaiki di berkas asalnya, lalu impor lagi.",
    en: "These rows are not counted. Mend them in their files, then import again.",
  },
  twiceInFiles: {
    id: "NIK di baris ini sudah ada di baris yang disebut di sebelahnya, jadi tidak dihitung lagi.",
    en: "The NIK of this row stands already in the row named beside it, so it is not counted again.",
  },

  code: { id: "Kode", en: "Code" },
  region: { id: "Kab/Kota", en: "Region" },
  segment: { id: "Segmen", en: "Segment" },
  programmes: { id: "Program", en: "Programmes" },
  status: { id: "Status", en: "Status" },
  month: { id: "Bulan", en: "Month" },
  // Not "Peserta": a table of participants has one row for each region.
  count: { id: "Orang", en: "Persons" },
  otherSegments: { id: "Segmen lain atau kosong", en: "Other or no segment" },
  all: { id: "Jumlah peserta", en: "All participants" },
  eligible: { id: "Pekerja", en: "Eligible workers" },
  coverage: { id: "Capaian", en: "Coverage" },
  fillEligible: {
    id: "Isi kolom Pekerja (pekerja yang seharusnya terlindungi): ekspor BPJS tidak memuatnya. Sesudah itu lembar ini dapat diperiksa dan diproyeksikan.",
    en: "Fill in the eligible workers (those who should be covered): exports of BPJS do not have them. This sheet can then be checked and projected.",
  },
  total: { id: "Jumlah", en: "Total" },
  noRegion: { id: "(tanpa kab/kota)", en: "(no region)" },
  noProgramme: { id: "(tanpa program)", en: "(no programme)" },
  file: { id: "Berkas", en: "File" },
  sheet: { id: "Lembar", en: "Sheet" },
  row: { id: "Baris", en: "Row" },
  reason: { id: "Sebab", en: "Reason" },
  firstFile: { id: "Berkas pertama", en: "First file" },
  firstSheet: { id: "Lembar pertama", en: "First sheet" },
  firstRow: { id: "Baris pertama", en: "First row" },
} as const satisfies Record<string, Text>;

/** Why rows of a list of persons are rejected, by the codes of the checks; no NIK is named. */
export const rejectionReasons = {
  M01: {
    id: "NIK bukan 16 angka, atau kode wilayah atau nomor urutnya tidak mungkin",
    en: "the NIK has not 16 digits, or an impossible region code or serial number",
  },
  M02: {
    id: "tanggal lahir dalam NIK tidak ada di kalender",
    en: "the date of birth in the NIK is not in the calendar",
  },
  M04: {
    id: "NIK tersimpan sebagai angka, jadi angka ke-16 hilang",
    en: "the NIK is stored as a number, so its 16th digit is lost",
  },
  M06: {
    id: "upah tidak mungkin untuk sebulan",
    en: "the wage can't be that of a month",
  },
  M08: { id: "tanpa NIK dan tanpa nomor KPJ", en: "neither NIK nor KPJ number" },
  M09: {
    id: "lebih banyak sel daripada judulnya, atau berakhir sebelum kolom yang dihitung",
    en: "it has more cells than the header, or ends before a column that is counted",
  },
} as const satisfies Record<string, Text>;

export const onlyCountedRows: Text = {
  id: "Hanya baris yang dihitung: tanpa baris yang ditolak dan NIK ganda. Orang yang berstatus tidak aktif termasuk.",
  en: "Only rows that are counted: no rejected rows and no duplicate NIKs. Persons with an inactive status are among them.",
};

/** @param sheet of the workbook, from which the workers are taken */
export function eligibleFrom(sheet: string): Text {
  return {
    id: `Pekerja: dari lembar “${sheet}”.`,
    en: `Eligible workers: from the sheet “${sheet}”.`,
  };
}

/** Names of files; of many only the first. */
export function fromFiles(files: readonly string[], more: number): Text {
  const list = files.join(", ");
  if (more === 0) return { id: `Dari: ${list}.`, en: `From: ${list}.` };
  return {
    id: `Dari: ${list}, dan ${showCount(more)} berkas lain.`,
    en: `From: ${list}, and ${showCount(more)} more.`,
  };
}

/** A sheet that does not list all rows. */
export function onlyFirstRows(listed: number, more: number): Text {
  return {
    id: `Hanya ${showCount(listed)} baris pertama yang ditulis; masih ada ${showCount(more)} lagi.`,
    en: `Only the first ${showCount(listed)} rows are written; there are ${showCount(more)} more.`,
  };
}

/** What the columns of a list hold, as `--map` takes it in either language. */
export const fieldNames = {
  nik: { id: "nik", en: "nik" },
  memberNumber: { id: "kpj", en: "memberNumber" },
  name: { id: "nama", en: "name" },
  region: { id: "wilayah", en: "region" },
  segment: { id: "segmen", en: "segment" },
  wage: { id: "upah", en: "wage" },
  programme: { id: "program", en: "programme" },
  status: { id: "status", en: "status" },
  month: { id: "bulan", en: "month" },
  none: { id: "abaikan", en: "none" },
} as const satisfies Record<string, Text>;

export const formatNames = {
  csv: "CSV",
  xlsx: "Excel",
  xls: "Excel 97–2003",
  html: "HTML",
  spreadsheetml: "SpreadsheetML",
} as const;

export const encodingNames = {
  "utf-8": "UTF-8",
  "utf-16le": "UTF-16",
  "utf-16be": "UTF-16",
  "windows-1252": "Windows-1252",
} as const;

/** What happened to the persons of a list. */
export interface Persons {
  readonly rows: number;
  readonly counted: number;
  /** Those of the counted ones who are no active participants, by their status. */
  readonly inactive: number;
  readonly rejected: number;
  readonly duplicates: number;
}

export function personsCounted(persons: Persons): Text {
  const { rows, counted, inactive, rejected, duplicates } = persons;
  const [all, good, bad, twice] = [rows, counted, rejected, duplicates].map(showCount);
  const nik = duplicates === 1 ? "NIK" : "NIKs";
  const among = (words: string) => (inactive > 0 ? ` (${showCount(inactive)} ${words})` : "");
  return {
    id: `${all} orang: ${good} dihitung${among("di antaranya tidak aktif")}, ${bad} ditolak, ${twice} NIK ganda`,
    en: `${englishPersons(rows)}: ${good} counted${among("of them inactive")}, ${bad} rejected, ${twice} duplicate ${nik}`,
  };
}

function englishPersons(count: number): string {
  return count === 1 ? "1 person" : `${showCount(count)} persons`;
}

export function listOfPersons(persons: Persons): Text {
  const counted = personsCounted(persons);
  return { id: `daftar peserta · ${counted.id}`, en: `list of members · ${counted.en}` };
}

/** Persons of whom a list says the same; without a text where it says nothing. */
export interface Tally {
  readonly text?: string;
  readonly persons: number;
}

/** So many statuses are named, and so many texts that are not known. */
const [MOST_STATUSES, MOST_UNKNOWN] = [6, 3];

/** So much of a text is named. */
const LONGEST_NAME = 40;

/**
 * @param statuses the most frequent first
 * @param inactive persons of them who do not count as participants, of whom more is said apart
 */
export function statusesCounted(statuses: readonly Tally[], inactive: number): Text {
  const list = (none: string) =>
    someOf(
      statuses.map(({ text, persons }) => `${text ? shortened(text) : none} ${showCount(persons)}`),
      MOST_STATUSES,
    ).join(" · ");
  const [allId, allEn] = inactive > 0 ? ["", ""] : [" (semua dihitung)", " (all counted)"];
  return {
    id: `status: ${list("tanpa status")}${allId}`,
    en: `status: ${list("no status")}${allEn}`,
  };
}

/** On the sheet of participants, and where it is told of. */
export function inactiveNotCounted(persons: number): Text {
  const are = persons === 1 ? "is not counted as a participant" : "are not counted as participants";
  return {
    id: `${showCount(persons)} orang berstatus tidak aktif tidak dihitung sebagai peserta; lihat ${sheet.details.id}.`,
    en: `${englishPersons(persons)} with an inactive status ${are}; see ${sheet.details.en}.`,
  };
}

/** @param unknown what stands in the place of a region, the most frequent first */
export function withoutRegion(unknown: readonly Tally[]): Text {
  const { persons, id, en } = unknownPersons(unknown);
  return {
    id: `${showCount(persons)} orang tanpa kab/kota yang dikenal: ${id}`,
    en: `${englishPersons(persons)} without a known regency or city: ${en}`,
  };
}

/** @param unknown what stands in the place of a segment, the most frequent first */
export function withoutSegment(unknown: readonly Tally[]): Text {
  const { persons, id, en } = unknownPersons(unknown);
  return {
    id: `${showCount(persons)} orang tanpa segmen yang dikenal: ${id}`,
    en: `${englishPersons(persons)} without a known segment: ${en}`,
  };
}

/** “KAB. SAMBASS” (1), kosong (1) */
function unknownPersons(unknown: readonly Tally[]) {
  const list = (blank: string) =>
    someOf(
      unknown.map(({ text, persons }) => {
        const shown = text === undefined ? blank : `“${shortened(text)}”`;
        return `${shown} (${showCount(persons)})`;
      }),
      MOST_UNKNOWN,
    ).join(", ");
  const persons = unknown.reduce((sum, tally) => sum + tally.persons, 0);
  return { persons, id: list("kosong"), en: list("blank") };
}

function someOf(texts: readonly string[], most: number): string[] {
  return texts.length > most ? [...texts.slice(0, most), "…"] : [...texts];
}

/** Not within a letter that is written in two halves. */
function shortened(text: string): string {
  const letters = [...text];
  return letters.length > LONGEST_NAME ? `${letters.slice(0, LONGEST_NAME).join("")}…` : text;
}

export function tableOfRegions(kind: "regions" | "provinces", rows: number): Text {
  const shown = showCount(rows);
  return kind === "provinces"
    ? { id: `tabel ${shown} provinsi`, en: `table of ${shown} provinces` }
    : { id: `tabel ${shown} kab/kota`, en: `table of ${shown} regions` };
}

/** What becomes of a sheet that is no list of persons. */
export function sheetCopied(kind: "regions" | "provinces" | "other", rows: number): Text {
  if (kind === "other") {
    const shown = showCount(rows);
    return {
      id: `${shown} baris, tanpa tabel yang dikenal · disalin`,
      en: `${shown} rows, no known table · copied`,
    };
  }
  const table = tableOfRegions(kind, rows);
  return {
    id: `${table.id} · menjadi tabel Excel`,
    en: `${table.en} · becomes an Excel table`,
  };
}

export function filesConsolidated(regions: number, files: number): Text {
  const [ofRegions, ofFiles] = [showCount(regions), showCount(files)];
  return {
    id: `digabung: ${ofRegions} kab/kota dari ${ofFiles} berkas`,
    en: `consolidated: ${ofRegions} regions of ${ofFiles} files`,
  };
}

/** @param columns headers and what they were taken for: "NO KTP → nik" */
export function columnsTaken(columns: readonly string[]): Text {
  return { id: `kolom: ${columns.join(" · ")}`, en: `columns: ${columns.join(" · ")}` };
}

export function columnsLeft(headers: readonly string[]): Text {
  return {
    id: `tidak dipakai: ${headers.join(" · ")}`,
    en: `not used: ${headers.join(" · ")}`,
  };
}

export function rejectedFor(code: string, reason: Text, rows: number): Text {
  const shown = showCount(rows);
  return {
    id: `ditolak ${code}: ${shown} baris, ${reason.id}`,
    en: `rejected ${code}: ${shown} ${rows === 1 ? "row" : "rows"}, ${reason.en}`,
  };
}

export interface Speed {
  readonly rows: number;
  readonly rowsASecond: number;
  /** Of all bytes. */
  readonly share: number;
}

export function reading(
  number: number,
  of: number,
  file: string,
  { rows, rowsASecond, share }: Speed,
): Text {
  const done = showPercent(share, 0, 0);
  const [many, speed] = [showCount(rows), showCount(rowsASecond)];
  return {
    id: `Membaca ${showCount(number)} dari ${showCount(of)}: ${file} · ${many} baris · ${speed} baris/detik · ${done}`,
    en: `Reading ${showCount(number)} of ${showCount(of)}: ${file} · ${many} rows · ${speed} rows/second · ${done}`,
  };
}

export function writing(file: string): Text {
  return { id: `Menulis ${file}`, en: `Writing ${file}` };
}

/** @param header of --map */
export function noListWith(header: string): Text {
  return {
    id: `Tidak ada daftar peserta yang terbaca dengan --map ini: kolom “${header}” tidak ditemukan, atau tanpa kolom itu bukan daftar peserta lagi.`,
    en: `No list of members was found with this --map: there is no column “${header}”, or without it this is no list of members any more.`,
  };
}

export const nothingImported: Text = {
  id: "Tidak ada yang dapat diimpor, jadi tidak ada yang ditulis.",
  en: "There was nothing to import, so nothing was written.",
};
