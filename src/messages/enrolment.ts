import { columnNames } from "./columnNames";
import { showCount } from "./numbers";
import { basisNames, showDate } from "./tags";
import type { Text } from "./text";

/** A column without a header, by its letter. */
export function unnamedColumn(letter: string): Text {
  return { id: `Kolom ${letter}`, en: `Column ${letter}` };
}

/**
 * A column that is not taken for what its header says. Readers of enrolment sheets pass "Keterangan"
 * over, in either language.
 */
export function notTaken(header: string): Text {
  const text = `Keterangan · ${header}`;
  return { id: text, en: text };
}

/** What a column is. */
export interface NamedColumn {
  readonly role: keyof typeof columnNames;
  readonly unit?: "thousands" | "percent" | "points" | "rupiah";
  readonly year?: number;
  readonly month?: number;
  readonly segment?: string;
  readonly basis?: keyof typeof basisNames;
}

const unitNames = {
  thousands: { id: "(ribu)", en: "(thousand)" },
  percent: { id: "(%)", en: "(%)" },
  points: { id: "(poin)", en: "(points)" },
  rupiah: { id: "(Rp)", en: "(Rp)" },
} as const satisfies Record<string, Text>;

/** What a column is, with its unit, time, segment and basis: "Peserta (ribu) · Juni 2024 · PU". */
export function columnTitle({ role, unit, year, month, segment, basis }: NamedColumn): Text {
  const title = (language: keyof Text) => {
    const name = columnNames[role][language];
    const named = unit ? `${name} ${unitNames[unit][language]}` : name;
    const date = year === undefined ? undefined : showDate({ year, month })[language];
    const parts = [named, date, segment, basis && basisNames[basis][language]];
    return parts.filter((part) => part !== undefined).join(" · ");
  };
  return { id: title("id"), en: title("en") };
}

/** Words of the sheets that tables of several files become. */
export const words = {
  consolidated: { id: "Gabungan", en: "Consolidated" },
  report: { id: "Laporan impor", en: "Import report" },
  content: { id: "Isi", en: "Content" },
  writtenTo: { id: "Ditulis ke lembar", en: "Written to the sheet" },
  findings: { id: "Temuan antarberkas", en: "Findings between files" },
  severity: { id: "Tingkat", en: "Severity" },
  finding: { id: "Temuan", en: "Finding" },
  noFindings: {
    id: "Tidak ada yang bertentangan di antara berkas-berkas ini.",
    en: "Nothing in these files contradicts the others.",
  },
} as const satisfies Record<string, Text>;

/** @param province if all of it is of one */
export function consolidatedTitle(files: number, province: string | undefined): Text {
  const of = province === undefined ? "" : ` · ${province}`;
  return {
    id: `Gabungan ${showCount(files)} berkas${of}`,
    en: `${showCount(files)} files consolidated${of}`,
  };
}

/** So many regions are named in the note below a table. */
const MOST_NAMES = 10;

/**
 * Why a table has no sums: regions stand in more than one row. It does not begin like a total.
 *
 * @param names of these regions
 */
export function notSummed(names: readonly string[]): Text {
  const named = names.slice(0, MOST_NAMES).join(", ");
  const others = names.length - MOST_NAMES;
  const more = others > 0 ? showCount(others) : "";
  const [id, en] = more
    ? [`${named}, dan ${more} kab/kota lain`, `${named}, and ${more} more`]
    : [named, named];
  return {
    id: `Belum dijumlahkan: ${id} tercantum di lebih dari satu baris. Sisakan satu baris untuk setiap kab/kota (hapus yang salah, atau yang tanggalnya lain), baru jumlahkan.`,
    en: `Not summed yet: ${en} ${names.length === 1 ? "stands" : "stand"} in more than one row. Keep one row for each regency or city (delete the wrong one, or that of another date), then sum.`,
  };
}

export function notSentTitle(count: number): Text {
  return {
    id: `Belum mengirim (${showCount(count)})`,
    en: `Not sent yet (${showCount(count)})`,
  };
}
