import { showCount, showNumber, showPercent } from "../numbers";
import { columnNames } from "../columnNames";
import type { Text } from "../text";

type Figure = keyof typeof columnNames;

/** A number as it stands; a share has decimals of its percent. */
interface Shown {
  readonly value: number;
  readonly decimals?: number;
}

interface Fits {
  readonly value: number;
  /** Of the percent, where the number is a share. */
  readonly decimals: number;
  /** Else it is a number near it. */
  readonly isExact?: boolean;
}

/** A percent as the sheet prints it; a share in. */
function printed(share: number, decimals = 0): string {
  return showPercent(share, decimals, decimals);
}

function show({ value, decimals }: Shown): string {
  return decimals === undefined ? showNumber(value, 6) : printed(value, decimals);
}

function showFits(shown: Shown, { value, decimals, isExact = true }: Fits): Text {
  const number = shown.decimals === undefined ? showNumber(value, 6) : printed(value, decimals);
  return isExact ? { id: number, en: number } : { id: `sekitar ${number}`, en: `about ${number}` };
}

/** Two reasons are enough. */
function reasons(proof: readonly Text[]): Text {
  const some = proof.slice(0, 2);
  return {
    id: some.map(({ id }) => id).join(", dan "),
    en: some.map(({ en }) => en).join(", and "),
  };
}

/** Why a number fits: its own row. */
export function quotientFits(some: number, all: number, share: number, decimals: number): Text {
  const division = `${showNumber(some, 6)} ÷ ${showNumber(all, 6)} = ${printed(share, decimals)}`;
  return { id: division, en: division };
}

/** Why a number fits: its column. */
export function columnFits(total: number): Text {
  return {
    id: `jumlah kolomnya menjadi tepat ${showNumber(total, 6)}`,
    en: `its column then adds up to exactly ${showNumber(total, 6)}`,
  };
}

/** Why a number fits: what it is made of. */
export function sumFits(parts: readonly number[], whole: number): Text {
  const sum = `${parts.map((part) => showNumber(part, 6)).join(" + ")} = ${showNumber(whole, 6)}`;
  return { id: sum, en: sum };
}

/** Why a number fits: it leaves as many workers missing to the target. */
export function shortfallFits(shortfall: number, some: number, all: number): Text {
  const [missing, of] = [
    showNumber(shortfall, 6),
    `${showNumber(some, 6)} / ${showNumber(all, 6)}`,
  ];
  return {
    id: `kekurangan ke target menjadi ${missing} (${of})`,
    en: `${missing} are then missing to the target (${of})`,
  };
}

export function isWithin(participants: number, eligible: number): Text {
  const numbers = `${showNumber(participants, 6)} ≤ ${showNumber(eligible, 6)}`;
  return { id: numbers, en: numbers };
}

export function participantsAboveEligible(
  participants: number,
  eligible: number,
  wrong: Figure,
  fits: Fits | undefined,
  proof: readonly Text[],
): Text {
  const [some, all] = [showNumber(participants, 6), showNumber(eligible, 6)];
  if (!fits) {
    return {
      id: `Peserta ${some} melebihi pekerja ${all}. Periksa kedua angka ini.`,
      en: `${some} participants exceed ${all} eligible workers. Check both numbers.`,
    };
  }
  const [name, right, why] = [columnNames[wrong], showFits({ value: 0 }, fits), reasons(proof)];
  return {
    id: `Peserta ${some} melebihi pekerja ${all}. ${name.id} yang cocok ${right.id}: ${why.id}. Periksa sumbernya.`,
    en: `${some} participants exceed ${all} eligible workers. ${name.en}: ${right.en} fits, ${why.en}. Check the source.`,
  };
}

export function exchangedFigures(participants: number, eligible: number): Text {
  const [some, all] = [showNumber(participants, 6), showNumber(eligible, 6)];
  return {
    id: `Peserta ${some} dan pekerja ${all} tampaknya tertukar: bila ditukar, semua angka lain cocok. Tukar letaknya.`,
    en: `${some} participants and ${all} eligible workers seem to stand in each other's place: exchanged, all other numbers fit. Exchange them.`,
  };
}

export function percentMismatch(
  stated: number,
  decimals: number,
  participants: number,
  eligible: number,
): Text {
  const written = printed(stated, decimals);
  const computed = printed(participants / eligible, Math.max(2, decimals));
  const division = `${showNumber(participants, 6)} ÷ ${showNumber(eligible, 6)}`;
  return {
    id: `Tertulis ${written}, hitungannya ${computed} (${division}). Periksa ketiga angka ini.`,
    en: `Stated ${written}, computed ${computed} (${division}). Check these three numbers.`,
  };
}

export function exchangedRows(figure: Figure, number: Shown, fits: Fits, other: string): Text {
  const name = columnNames[figure];
  const right = showFits(number, fits);
  return {
    id: `${name.id} ${show(number)} tampaknya tertukar dengan baris ${other}: di sini yang cocok ${right.id}. Tukar letaknya.`,
    en: `${name.en} ${show(number)} seems to be exchanged with the row of ${other}: ${right.en} fits here. Exchange them.`,
  };
}

interface Example {
  readonly name: string;
  readonly stated: number;
  readonly decimals: number;
  readonly participants: number;
  readonly eligible: number;
}

export function otherRatio(wrong: number, rows: number, example: Example): Text {
  const { name, stated, decimals, participants, eligible } = example;
  const written = printed(stated, decimals);
  const computed = printed(participants / eligible, Math.max(2, decimals));
  return {
    id: `Di ${showCount(wrong)} dari ${showCount(rows)} baris, persen ini bukan peserta ÷ pekerja; misalnya ${name}: tertulis ${written}, hitungannya ${computed}. Periksa pembaginya, atau pilih kolom yang benar.`,
    en: `In ${showCount(wrong)} of ${showCount(rows)} rows this percent is not participants ÷ eligible workers; for example ${name}: stated ${written}, computed ${computed}. Check by what it was divided, or choose the right column.`,
  };
}

/** The rest of the sheet shows that it is this number and none of the others. */
export function wrongNumber(
  figure: Figure,
  number: Shown,
  fits: Fits,
  proof: readonly Text[],
): Text {
  const [name, right, why] = [columnNames[figure], showFits(number, fits), reasons(proof)];
  return {
    id: `${name.id} ${show(number)} tidak cocok dengan angka lain. Yang cocok ${right.id}: ${why.id}. Periksa sumbernya.`,
    en: `${name.en} ${show(number)} does not fit the other numbers. ${right.en} does: ${why.en}. Check the source.`,
  };
}

export function slipped(figure: Figure, number: Shown, fits: Fits, proof: readonly Text[]): Text {
  const [name, right, why] = [columnNames[figure], showFits(number, fits), reasons(proof)];
  const zero =
    fits.value < number.value
      ? { id: "kelebihan nol", en: "a zero too many" }
      : { id: "kekurangan nol", en: "a zero too few" };
  return {
    id: `${name.id} ${show(number)} tampaknya ${zero.id} atau salah koma. Yang cocok ${right.id}: ${why.id}. Periksa sumbernya.`,
    en: `${name.en} ${show(number)}: ${zero.en} or a misplaced decimal, it seems. ${right.en} fits: ${why.en}. Check the source.`,
  };
}

export function totalMismatch(total: number, sum: number): Text {
  const [written, added] = [showNumber(total, 6), showNumber(sum, 6)];
  const difference = showNumber(Math.abs(total - sum), 6);
  return {
    id: `Jumlah tertulis ${written}, penjumlahan barisnya ${added} (beda ${difference}). Periksa jumlah dan barisnya.`,
    en: `The total says ${written}, its rows add up to ${added} (${difference} apart). Check the total and the rows.`,
  };
}

interface Part {
  readonly segment: string;
  readonly value: number;
}

export function segmentsMismatch(whole: number, parts: readonly Part[]): Text {
  const sum = parts.reduce((all, { value }) => all + value, 0);
  const addition = parts
    .map(({ segment, value }) => `${segment} ${showNumber(value, 6)}`)
    .join(" + ");
  const [written, added] = [showNumber(whole, 6), showNumber(sum, 6)];
  const difference = showNumber(Math.abs(whole - sum), 6);
  return {
    id: `Tertulis ${written}, penjumlahan segmennya ${added} (${addition}; beda ${difference}). Periksa angka-angka ini.`,
    en: `Stated ${written}, its segments add up to ${added} (${addition}; ${difference} apart). Check these numbers.`,
  };
}

export function sameCountInSegments(count: number, one: string, other: string): Text {
  return {
    id: `${showNumber(count, 6)} tertulis di ${one} dan di ${other}. Periksa mana yang tersalin.`,
    en: `${showNumber(count, 6)} stands in ${one} and in ${other}. Check which one was copied.`,
  };
}

export function sameColumnInSegments(rows: number, one: string, other: string): Text {
  return {
    id: `${showCount(rows)} baris sama di ${one} dan di ${other}. Periksa apakah kolomnya tersalin.`,
    en: `${showCount(rows)} rows are the same in ${one} and in ${other}. Check whether the column was copied.`,
  };
}

/** What each check looks at, when it speaks, and what to do then. */
export const about = {
  participantsAboveEligible: {
    id: "Mencari baris kab/kota dengan peserta lebih banyak daripada pekerja. Bila persen, jumlah, atau segmen menunjukkan angka mana yang keliru, angka itu yang ditandai; juga bila keduanya tertukar. Periksa kedua angkanya.",
    en: "Looks for rows with more participants than eligible workers. Where the percent, the total or the segments show which number is wrong, that one is marked; also where the two were exchanged. Check both numbers.",
  },
  percentMismatch: {
    id: "Menghitung peserta ÷ pekerja dan mencocokkannya dengan persen yang tertulis; selisih satu angka terakhir boleh, karena sumber membulatkan atau memotong. Bila jumlah, segmen, porsi, atau tahun lain menunjukkan angka mana yang keliru, angka itu yang ditandai, kalau tidak persennya. Bila lebih dari separuh baris (paling sedikit 4) tidak cocok, judul kolomnya yang ditandai: pembaginya mungkin lain.",
    en: "Computes participants ÷ eligible workers and compares it with the stated percent; one unit of the last printed digit is allowed, since sources round or truncate. Where totals, segments, portions or other years show which number is wrong, that one is marked, else the percent. Where more than half of the rows (at least 4) do not agree, the header is marked: something else may be the divisor.",
  },
  powerOfTen: {
    id: "Mencari angka yang tidak cocok dengan persen, jumlah, atau segmennya, dan menjadi cocok bila satu nol dibuang atau ditambah, atau komanya digeser (20.047 untuk 2.047; 5,37 untuk 53,7). Angka yang cocok disebutkan. Periksa sumbernya, lalu betulkan.",
    en: "Looks for numbers that contradict their percent, total or segments and would fit with a zero more or less, or with its decimal sign elsewhere (20.047 for 2.047; 5,37 for 53,7). The number that fits is named. Check the source, then correct it.",
  },
  totalMismatch: {
    id: "Menjumlahkan baris di bawah setiap baris jumlah (juga subjumlah, “Jumlah Kota”, dan provinsi) dan membandingkannya dengan jumlah yang tertulis. Baris yang belum ada, angka berupa teks, baris ganda, dan baris tersembunyi diperhitungkan lebih dulu. Jumlah kekurangan peserta boleh pula dihitung dari barisnya sendiri. Periksa jumlah dan barisnya.",
    en: "Adds up the rows of each total (also subtotals, “Jumlah Kota” and provinces) and compares the sum with the total. Missing rows, numbers typed as text, repeated rows and hidden rows are allowed for first. What is missing to the target may also be computed from the total's own row. Check the total and the rows.",
  },
  segmentsMismatch: {
    id: "Menjumlahkan segmen setiap baris (misalnya PU + BPU + Jakon) dan membandingkannya dengan jumlah seluruh segmen, bila semua segmen tabel ada dan kebanyakan baris cocok. Bila persen atau jumlah kolom menunjukkan segmen yang keliru, segmen itu yang ditandai. Periksa angka-angkanya.",
    en: "Adds up the segments of each row (such as PU + BPU + Jakon) and compares the sum with the count of all segments. It does so where all segments of the table are there and most rows add up. Where percents or totals show which segment is wrong, that one is marked. Check the numbers.",
  },
  sameCountInSegments: {
    id: "Mencari jumlah orang yang sama di dua segmen satu baris, mulai 100 orang; makin besar tabelnya makin tinggi batasnya (50 kali banyaknya pasangan), karena angka kecil bisa sama secara kebetulan. Angka yang dibenarkan oleh persen atau jumlah segmennya tidak dilaporkan. Periksa mana yang tersalin.",
    en: "Looks for the same number of people in two segments of one row, from 100 people on; in larger tables the bound is higher (50 times the number of pairs), since small numbers may be equal by chance. Numbers that a percent or the sum of the segments confirms are not reported. Check which one was copied.",
  },
} as const satisfies Record<string, Text>;
