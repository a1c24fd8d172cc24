import { columnTitle, type NamedColumn } from "../enrolment";
import { showCount, showNumber, showPercent } from "../numbers";
import { showDate, tagNames } from "../tags";
import type { Text } from "../text";

/** So many files are named in a sentence. */
const MOST_FILES = 5;

/** @param names of regions */
export function regionsInSeveralFiles(names: readonly string[], files: readonly string[]): Text {
  const list = filesNamed(files);
  return {
    id: `${names.join(", ")} ada di beberapa berkas dengan angka yang sama: ${list.id}. Cukup satu; periksa apakah memang terkirim dua kali.`,
    en: `${names.join(", ")} ${names.length === 1 ? "stands" : "stand"} in several files with the same figures: ${list.en}. One is enough; see whether it was sent twice.`,
  };
}

/** A figure that a file says of a region. */
interface Told extends Omit<NamedColumn, "role" | "unit"> {
  readonly figure: NamedColumn["role"];
  readonly value: number;
  /** Of shares only. */
  readonly decimals?: number;
}

interface Disagreement {
  readonly name: string;
  readonly files: readonly [string, string];
  readonly one: Told;
  readonly other: Told;
  /** Further figures that differ. */
  readonly others: number;
}

export function disagreement({ name, files, one, other, others }: Disagreement): Text {
  const title = columnTitle({ ...one, role: one.figure });
  const [a, b] = [shown(one), shown(other)];
  const more = others === 0 ? "" : showCount(others);
  const moreId = more && ` (dan ${more} angka lain)`;
  const moreEn = more && ` (and ${more} more)`;
  return {
    id: `${name}: ${title.id} ${a} di ${files[0]}, tetapi ${b} di ${files[1]}${moreId}. Tanyakan kepada pengirimnya, lalu hapus yang salah.`,
    en: `${name}: ${title.en} ${a} in ${files[0]}, but ${b} in ${files[1]}${moreEn}. Ask who sent it, then delete the wrong one.`,
  };
}

/** @param regions in which the two files differ */
export function manyDisagreements(regions: number, { files }: Disagreement, first: Text): Text {
  const count = showCount(regions);
  return {
    id: `Angka ${count} kab/kota berbeda di ${files[0]} dan ${files[1]}. Misalnya ${first.id}`,
    en: `The figures of ${count} regencies and cities differ in ${files[0]} and ${files[1]}. For example ${first.en}`,
  };
}

function shown({ value, decimals }: Told): string {
  return decimals === undefined ? showNumber(value, 3) : showPercent(value, decimals, decimals);
}

/** @param names of regions */
export function regionsNotSent(names: readonly string[], province: string): Text {
  const [count, list] = [showCount(names.length), names.join(", ")];
  return {
    id: `${count} kab/kota di ${province} belum ada angkanya di berkas mana pun: ${list}. Minta datanya.`,
    en: `${count} ${names.length === 1 ? "regency or city" : "regencies and cities"} of ${province} ${names.length === 1 ? "has" : "have"} no figures in any file: ${list}. Ask for them.`,
  };
}

/** In place of the last of many findings of a check. */
export function moreFindings(code: string, count: number): Text {
  const more = showCount(count);
  return {
    id: `Masih ada ${more} temuan ${code} lain. Selesaikan dulu yang di atas, lalu impor lagi.`,
    en: `There are ${more} more findings ${code}. Settle those above first, then import again.`,
  };
}

interface DatedFiles {
  readonly date: Parameters<typeof showDate>[0];
  readonly files: readonly string[];
}

export function datesDiffer(dated: readonly DatedFiles[]): Text {
  const list = listOf(dated.map(({ date, files }) => ({ text: showDate(date), files })));
  return {
    id: `Tanggal datanya tidak sama: ${list.id}. Jumlahnya bukan keadaan pada satu tanggal; minta data per tanggal yang sama.`,
    en: `The figures are not of the same date: ${list.en}. Their sum is of no single date; ask for figures of one date.`,
  };
}

interface FilesOfText {
  readonly text: Text;
  readonly files: readonly string[];
}

export function definitionsDiffer(
  tag: "denominator" | "segments" | "basis",
  said: readonly FilesOfText[],
): Text {
  const list = listOf(said);
  const name = tagNames[tag];
  return {
    id: `${name.id} tidak sama: ${list.id}. Angkanya tidak bisa dijumlahkan atau dibandingkan begitu saja; samakan dulu.`,
    en: `${name.en}: not the same. ${list.en}. The figures can't simply be summed or compared; bring them to one definition first.`,
  };
}

/** "31 Desember 2024 (a.xlsx, b.xlsx); 30 Juni 2024 (c.xlsx)" */
function listOf(said: readonly FilesOfText[]): Text {
  const list = (language: keyof Text) =>
    said.map(({ text, files }) => `${text[language]} (${filesNamed(files)[language]})`).join("; ");
  return { id: list("id"), en: list("en") };
}

function filesNamed(files: readonly string[]): Text {
  const named = files.slice(0, MOST_FILES).join(", ");
  const more = files.length - MOST_FILES;
  if (more <= 0) return { id: named, en: named };
  return {
    id: `${named}, dan ${showCount(more)} berkas lain`,
    en: `${named}, and ${showCount(more)} more`,
  };
}

/** What each check looks at, when it speaks, and what to do then. */
export const about = {
  regionInSeveralFiles: {
    id: "Saat mengimpor beberapa berkas: mencari kab/kota yang ada di lebih dari satu berkas dengan angka yang sama. Di tabel gabungan kab/kota itu tercantum sekali, dengan nama semua berkasnya. Periksa apakah berkasnya terkirim dua kali.",
    en: "In an import of several files: looks for regencies and cities that stand in more than one file with the same figures. The consolidated table has such a region once, with the names of all its files. See whether a file was sent twice.",
  },
  filesDisagree: {
    id: "Saat mengimpor beberapa berkas: mencari kab/kota yang angkanya berbeda di dua berkas. Persen dibandingkan sejauh yang tercetak; angka yang tanggalnya berbeda tidak dibandingkan. Empat kab/kota atau lebih dari dua berkas yang sama menjadi satu temuan. Di tabel gabungan kedua baris tercantum, dan tidak ada baris jumlah: hapus yang salah.",
    en: "In an import of several files: looks for regencies and cities with different figures in two files. Percents are compared as far as they are printed; figures of different dates are not compared. Four regions or more of the same two files are one finding. The consolidated table has both rows, and no total: delete the wrong one.",
  },
  regionNotSent: {
    id: "Saat mengimpor beberapa berkas: mencari kab/kota di provinsinya yang belum ada angkanya di berkas mana pun. Baris formulir yang kosong, yang semua angkanya nol, atau yang pesertanya kosong padahal baris lain di berkas itu terisi, dianggap belum dikirim. Minta datanya.",
    en: "In an import of several files: looks for regencies and cities of the province that no file has figures of. A row of a form that is blank, has only zeros, or no participants while other rows of the file have some, counts as not sent. Ask for the figures.",
  },
  datesDiffer: {
    id: "Saat mengimpor beberapa berkas: membandingkan tanggal data (atau tahunnya) yang disebut judul dan kolomnya, setepat yang diketahui. Berkas tanpa tanggal dilewati. Di tabel gabungan kolom “Per tanggal” menyebut tanggal setiap baris; bila ada kab/kota di dua baris, tidak ada baris jumlah. Minta data per tanggal yang sama.",
    en: "In an import of several files: compares the dates (or years) of the figures as titles and columns say them, as exactly as they are known. Files without a date are passed over. In the consolidated table a column “As of” says the date of each row; where a region stands in two rows there is no total. Ask for figures of one date.",
  },
  definitionsDiffer: {
    id: "Saat mengimpor beberapa berkas: membandingkan dasar pekerja, segmen, dan tempat (menurut KTP atau tempat kerja) yang disebut judul dan kolomnya. Berkas yang tidak menyebutnya dilewati. Samakan dulu, baru dijumlahkan.",
    en: "In an import of several files: compares the denominator, the segments and the place basis (by ID card or workplace) as titles and columns say them. Files that don't say are passed over. Bring them to one definition before summing.",
  },
} as const satisfies Record<string, Text>;
