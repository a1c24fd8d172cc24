import { showNumber, showPercent, showPoints } from "../numbers";
import { basisNames, denominatorNames } from "../tags";
import type { Text } from "../text";

type GapKind = "points" | "shortfall" | "uncovered" | "uncoveredShare" | "unreached";

/** A gap as the row makes it. */
interface Gap {
  readonly kind: GapKind;
  readonly value: number;
}

const gapNames = {
  points: { id: "selisih ke target (poin)", en: "gap to the target (points)" },
  shortfall: { id: "kekurangan peserta (orang)", en: "participants missing to the target" },
  uncovered: { id: "belum terlindungi (orang)", en: "workers not covered" },
  uncoveredShare: { id: "persen belum terlindungi", en: "share of workers not covered" },
  unreached: { id: "sisa capaian kinerja", en: "what is left of the achievement" },
} as const satisfies Record<GapKind, Text>;

function isOfPersons(kind: GapKind): boolean {
  return kind === "shortfall" || kind === "uncovered";
}

/** "12.345", "14,89 poin", "68,01%". */
function gapValue(value: number, kind: GapKind): Text {
  if (isOfPersons(kind)) return same(showNumber(value, 0));
  if (kind !== "points") return same(showPercent(value));
  const points = showPoints(value, 2);
  return { id: `${points} poin`, en: `${points} points` };
}

function same(text: string): Text {
  return { id: text, en: text };
}

/** "hitungannya: kekurangan peserta (orang) 12.345"; nothing where the row does not know it. */
function rightGap(right: Gap | undefined): Text {
  if (!right) return same("");
  const [name, value] = [gapNames[right.kind], gapValue(right.value, right.kind)];
  return {
    id: ` Hitungan baris ini: ${name.id} ${value.id}.`,
    en: ` By its row: ${name.en} ${value.en}.`,
  };
}

/** The number as its cell shows it, as far as its size and its row tell. */
function written(value: number, right: Gap | undefined, share: GapKind = "uncoveredShare"): Text {
  return gapValue(value, right?.kind ?? (Math.abs(value) > 1 ? "uncovered" : share));
}

/** @param isGap its column states gaps to the target, where a share is one of points */
export function gapImpossible(value: number, isGap: boolean, right: Gap | undefined): Text {
  const number = written(value, right, isGap ? "points" : undefined);
  const computed = rightGap(right);
  return {
    id: `${number.id} bukan selisih ke target, bukan kekurangan peserta, dan bukan pekerja yang belum terlindungi.${computed.id} Periksa angka ini.`,
    en: `${number.en} is neither the gap to the target, nor the participants missing, nor the workers not covered.${computed.en} Check this number.`,
  };
}

export function gapsImpossible(cells: number): Text {
  return {
    id: `Kebanyakan dari ${cells} angka di kolom ini tidak cocok dengan peserta, pekerja, dan target di barisnya. Periksa judul kolom ini dan kolom asalnya.`,
    en: `Most of the ${cells} numbers in this column do not fit the participants, workers and target of their rows. Check its header and the columns that it comes from.`,
  };
}

const sourceNames = {
  participants: { id: "Peserta", en: "Participants" },
  eligible: { id: "Pekerja", en: "Eligible workers" },
  target: { id: "Target", en: "The target" },
} as const satisfies Record<string, Text>;

export function gapSource(figure: keyof typeof sourceNames, value: number, fits: number): Text {
  const show = (number: number) =>
    figure === "target" ? showPercent(number) : showNumber(number, 0);
  const name = sourceNames[figure];
  return {
    id: `${name.id} ${show(value)} tidak cocok dengan selisih yang tertulis di barisnya; yang cocok ${show(fits)}. Periksa sumbernya.`,
    en: `${name.en} ${show(value)} does not fit the gap stated in its row; ${show(fits)} does. Check the source.`,
  };
}

export function gapMislabelled(value: number, holds: GapKind, right: Gap | undefined): Text {
  const number = gapValue(value, holds);
  const [held, computed] = [gapNames[holds], rightGap(right)];
  return {
    id: `${number.id} adalah ${held.id}, bukan yang dimaksud kolom ini.${computed.id} Betulkan angkanya.`,
    en: `${number.en} is the ${held.en}, not what this column is for.${computed.en} Correct the number.`,
  };
}

export function gapsMislabelled(header: string, holds: GapKind): Text {
  const held = gapNames[holds];
  return {
    id: `Kolom “${header}” berisi ${held.id}. Ubah judulnya, atau isi angka yang dijanjikan judulnya.`,
    en: `The column “${header}” holds the ${held.en}. Change its header, or fill in what the header says.`,
  };
}

export function wholeAsRemainder(value: number, right: Gap | undefined): Text {
  const [number, computed] = [written(value, right), rightGap(right)];
  return {
    id: `${number.id} adalah seluruh pekerja, padahal ada yang sudah menjadi peserta.${computed.id} Isi sisanya saja.`,
    en: `${number.en} is all the workers, though some are participants.${computed.en} Fill in only those who remain.`,
  };
}

export function wholesAsRemainder(header: string): Text {
  return {
    id: `Kolom “${header}” berisi seluruh pekerja, bukan sisanya. Kurangi dengan pesertanya, atau ubah judulnya.`,
    en: `The column “${header}” holds all the workers, not those who remain. Take away the participants, or change its header.`,
  };
}

export function targetAsGap(value: number, right: Gap | undefined): Text {
  const [number, computed] = [written(value, right), rightGap(right)];
  return {
    id: `${number.id} adalah targetnya, bukan kekurangannya.${computed.id} Betulkan angkanya.`,
    en: `${number.en} is the target, not what is missing to it.${computed.en} Correct the number.`,
  };
}

export function targetsAsGap(header: string): Text {
  return {
    id: `Kolom “${header}” berisi targetnya, bukan kekurangannya. Kurangi dengan yang sudah tercapai, atau ubah judulnya.`,
    en: `The column “${header}” holds the target, not what is missing to it. Take away what is reached, or change its header.`,
  };
}

export function restNot100(stated: number, right: number | undefined): Text {
  const number = showPercent(stated);
  const rest = right === undefined ? undefined : showPercent(right);
  const [id, en] = rest === undefined ? ["", ""] : [` Sisanya ${rest}.`, ` The rest is ${rest}.`];
  return {
    id: `${number} yang belum dan yang sudah terlindungi tidak berjumlah 100%.${id} Periksa kedua persen ini.`,
    en: `${number} not covered and the share covered do not add up to 100%.${en} Check both percents.`,
  };
}

export const restsNot100: Text = {
  id: "Persen di kolom ini dan persen yang sudah terlindungi tidak berjumlah 100% di kebanyakan baris. Periksa judul dan isi kedua kolom.",
  en: "In most rows the percent of this column and the percent covered do not add up to 100%. Check the headers and the numbers of both columns.",
};

export function portionNotPart(stated: number, decimals: number, right: number | undefined): Text {
  const number = showPercent(stated, decimals);
  const part = right === undefined ? undefined : showPercent(right, Math.max(2, decimals));
  const [id, en] = part === undefined ? ["", ""] : [`, hitungannya ${part}`, `, computed ${part}`];
  return {
    id: `Porsi tertulis ${number}${id}. Periksa persen ini: semua porsi harus berjumlah 100%.`,
    en: `The portion says ${number}${en}. Check this percent: all portions must add up to 100%.`,
  };
}

export function sharesNot100(sum: number): Text {
  const all = showPercent(sum);
  return {
    id: `Bagian-bagian ini berjumlah ${all}, bukan 100%, lebih dari selisih pembulatan. Periksa tiap persennya.`,
    en: `These parts add up to ${all}, not to 100%, by more than rounding explains. Check each percent.`,
  };
}

export function pointsAsPercent(header: string, from: number, to: number): Text {
  const [before, after] = [showPercent(from), showPercent(to)];
  const points = showPoints(to - from, 2);
  const growth = from > 0 ? showPercent(to / from - 1, 2, 2) : undefined;
  const [id, en] =
    growth === undefined ? ["", ""] : [`; pertumbuhannya ${growth}`, `; the growth is ${growth}`];
  return {
    id: `“${header}” berisi selisih dua persen: dari ${before} ke ${after} naik ${points} poin${id}. Tulis “poin” di judulnya.`,
    en: `“${header}” holds the difference of two percents: from ${before} to ${after} are ${points} points${en}. Write “points” in its header.`,
  };
}

export function budgetMismatch(budget: number, workers: number, costOfOne: number): Text {
  const rupiah = (value: number) => `Rp${showNumber(value, 2)}`;
  const product = `${showNumber(workers, 0)} × ${rupiah(costOfOne)} = ${rupiah(workers * costOfOne)}`;
  return {
    id: `Tertulis ${rupiah(budget)}, hitungannya ${product}. Periksa anggaran, jumlah orang, bulan, dan iurannya.`,
    en: `Stated ${rupiah(budget)}, computed ${product}. Check the budget, the persons, the months and the contribution.`,
  };
}

export function roundedCounts(unit: number): Text {
  const rounded = showNumber(unit, 0);
  return {
    id: `Angka di kolom ini dibulatkan ke ${rounded}, sedangkan persennya tidak: keduanya tidak bisa dicocokkan dengan tepat. Pakai angka yang tidak dibulatkan bila ada.`,
    en: `The numbers of this column are rounded to ${rounded}, but the percents are not: they can't be compared exactly. Use numbers that are not rounded if you have them.`,
  };
}

export function percentAsCount(value: number, fits: number): Text {
  const [percent, persons] = [showPercent(value / 100), showNumber(fits, 0)];
  return {
    id: `Di sini tertulis persennya (${percent}), bukan jumlah orang; yang cocok sekitar ${persons}. Isi jumlah orangnya.`,
    en: `Here stands the percent (${percent}), not a number of people; about ${persons} would fit. Fill in the number of people.`,
  };
}

export function rupiahAsCount(value: number, fits: number): Text {
  const [bill, persons] = [showNumber(value, 0), showNumber(fits, 0)];
  return {
    id: `${bill} adalah iuran sebulan dalam rupiah, bukan jumlah orang; yang cocok sekitar ${persons}. Isi jumlah orangnya.`,
    en: `${bill} is a monthly contribution in rupiah, not a number of people; about ${persons} would fit. Fill in the number of people.`,
  };
}

export function populationAsWorkers(value: number): Text {
  const all = showNumber(value, 0);
  return {
    id: `${all} adalah seluruh penduduk, bukan pekerja. Isi jumlah pekerjanya.`,
    en: `${all} is the whole population, not the workers. Fill in the number of workers.`,
  };
}

export const coverageOfPopulation: Text = {
  id: "Persen di kolom ini dihitung dari penduduk, bukan dari pekerja di sampingnya. Hitung ulang dari pekerja, atau tulis dasarnya di judul.",
  en: "The percents of this column are taken of the population, not of the workers beside them. Take them of the workers, or name their base in the header.",
};

const dontCompare: Text = {
  id: "Jangan bandingkan keduanya, atau tulis dasarnya di judul.",
  en: "Don't compare the two, or name what they are of in their headers.",
};

type Denominator = keyof typeof denominatorNames;

export function denominatorsDiffer(first: Denominator, second: Denominator): Text {
  const [one, other] = [denominatorNames[first], denominatorNames[second]];
  return {
    id: `Persen ini dihitung dari ${other.id}, yang sebelumnya dari ${one.id}. ${dontCompare.id}`,
    en: `These percents are taken of another base (${other.en}) than the ones before (${one.en}). ${dontCompare.en}`,
  };
}

export function segmentsDiffer(first: readonly string[], second: readonly string[]): Text {
  const [one, other] = [first.join(" + "), second.join(" + ")];
  return {
    id: `Persen ini dari segmen ${other}, yang sebelumnya dari ${one}. ${dontCompare.id}`,
    en: `These percents are of the segments ${other}, the ones before of ${one}. ${dontCompare.en}`,
  };
}

export function basesDiffer(second: keyof typeof basisNames): Text {
  const name = basisNames[second];
  return {
    id: `Persen ini ${name.id}, yang sebelumnya tidak. ${dontCompare.id}`,
    en: `These percents are ${name.en}, the ones before are not. ${dontCompare.en}`,
  };
}

export const about = {
  gapImpossible: {
    id: "Melihat kolom selisih: selisih ke target (poin), kekurangan peserta (orang), dan yang belum terlindungi. Dilaporkan bila angkanya bukan satu pun dari ketiganya menurut peserta, pekerja, dan target di barisnya; pembulatan satu orang atau satu angka terakhir dibolehkan. Periksa angka itu, atau target dan jumlah orang yang disebut.",
    en: "Looks at columns of gaps: the gap to the target (points), the participants missing to it, and the workers not covered. It speaks where a number is none of the three by the participants, workers and target of its row; rounding by one person or one unit of the last digit is allowed. Check that number, or the target or count that is named.",
  },
  gapMislabelled: {
    id: "Melihat apakah kolom selisih berisi selisih yang disebut judulnya. Dilaporkan di judul bila sedikitnya separuh kolom berisi selisih lain (misalnya “selisih ke target” yang berisi 100% − capaian), dan di sel bila hanya sel itu. Ubah judulnya, atau betulkan angkanya.",
    en: "Looks whether a column of gaps holds the gap that its header names. It speaks at the header where at least half of the column holds another gap, such as a “gap to the target” that holds 100% − coverage. Where only one cell does, it speaks at that cell. Change the header, or correct the number.",
  },
  sharesNot100: {
    id: "Melihat bagian dari satu keseluruhan: sudah dan belum terlindungi, porsi kab/kota dalam satu kolom, porsi segmen dalam satu baris. Dilaporkan bila tidak berjumlah 100% lebih dari pembulatan tiap bagian. Bila jumlah orangnya ada, sel yang keliru disebut; bila tidak, jumlah atau judulnya. Periksa persen itu.",
    en: "Looks at the parts of one whole: covered and not covered, the portions of the regions in a column, the portions of the segments in a row. It speaks where they do not add up to 100% by more than the rounding of each part. Where the counts are there, it names the wrong cell; else the total or the header. Check these percents.",
  },
  wholeAsRemainder: {
    id: "Melihat kolom sisa (“belum terlindungi”, “gap”) yang berisi seluruh pekerja atau 100%, padahal ada pesertanya. Isi sisanya: pekerja − peserta.",
    en: "Looks at columns of what remains (“not covered”, “gap”) that hold all workers, or 100%, though some are participants. Fill in what remains: workers − participants.",
  },
  targetAsGap: {
    id: "Melihat kolom selisih yang berisi targetnya sendiri: jumlah peserta yang ditargetkan, atau persen targetnya. Isi kekurangannya: target − yang sudah tercapai.",
    en: "Looks at columns of gaps that hold the target itself: the participants that it takes, or its percent. Fill in what is missing: target − what is reached.",
  },
  pointsAsPercent: {
    id: "Melihat kolom “kenaikan (%)” atau “pertumbuhan (%)” di samping capaian beberapa tahun. Dilaporkan di judul bila lebih dari separuh angkanya selisih dua capaian: dari 55,69% ke 68,02% naik 12,33 poin, tetapi tumbuh 22,14%. Tulis “poin” di judulnya, atau isi pertumbuhannya.",
    en: "Looks at columns of “increase (%)” or “growth (%)” beside the coverages of several years. It speaks at the header where more than half of the numbers are differences of two coverages: from 55,69% to 68,02% are 12,33 points, but a growth of 22,14%. Write “points” in the header, or fill in the growth.",
  },
  budgetMismatch: {
    id: "Melihat anggaran bantuan iuran: orang × bulan × iuran sebulan. Bila bulan atau iuran tidak tertulis, dipakai biaya per orang yang sama di sedikitnya separuh baris. Perlu tiga baris, atau kurang bila biayanya iuran BPU terendah (PP 44/2015, PP 46/2015, dan PP 50/2025). Anggaran yang dibulatkan ke ribuan atau lebih dibolehkan bila kebanyakan begitu. Periksa anggaran dan asalnya.",
    en: "Looks at the budget of contribution assistance: persons × months × monthly bill. Where months or bill are not stated, it takes the cost of one person that at least half of the rows share. Three rows are needed, or fewer where the cost is a lowest bill of self-employed workers (PP 44/2015, PP 46/2015 and PP 50/2025). Budgets rounded to thousands or more are allowed where most are. Check the budget and what it comes from.",
  },
  roundedCounts: {
    id: "Melihat kolom peserta atau pekerja (sedikitnya empat angka) yang semuanya berakhir 00 atau 000, di samping persen yang di kebanyakan baris tidak mengikutinya dengan tepat. Persen dan jumlah yang cocok dalam batas pembulatan lalu tidak dilaporkan. Ini bukan kesalahan; angka yang tidak dibulatkan lebih baik.",
    en: "Looks at columns of participants or workers (at least four numbers) that all end in 00 or 000. It notes them where in most rows the percents beside them do not follow exactly. Percents and totals that fit within rounding are then not reported. This is no mistake; numbers that are not rounded are better.",
  },
  wrongKind: {
    id: "Melihat jumlah orang yang sebenarnya angka lain: persen barisnya sendiri, atau iuran sebulan dalam rupiah (16.800, 36.800). Dilaporkan hanya bila baris, anggaran, atau jumlah kolomnya menunjukkan berapa orangnya. Isi jumlah orangnya.",
    en: "Looks at numbers of people that are something else: the percent of their own row, or a monthly contribution in rupiah (16.800, 36.800). It speaks only where the row, its budget or the total of the column shows how many people there are. Fill in the number of people.",
  },
  populationAsWorkers: {
    id: "Melihat pekerja yang sama dengan penduduk, padahal di kebanyakan baris lain berbeda, dan kolom persen yang di kebanyakan baris dihitung dari penduduk walaupun pekerjanya ada di sampingnya. Isi pekerjanya, atau hitung ulang persennya.",
    en: "Looks at workers that equal the population though in most other rows they do not. Looks also at columns of percents that in most rows are taken of the population, though the workers stand beside them. Fill in the workers, or take the percents of them.",
  },
  tagsDiffer: {
    id: "Melihat capaian yang berdampingan di satu lembar. Dilaporkan di judul yang kedua bila dasar pekerjanya, segmennya, atau tempat hitungnya (KTP atau tempat kerja) lain, dan judul tabel maupun kolomnya tidak menyebutnya. Jangan bandingkan keduanya, atau sebutkan dasarnya.",
    en: "Looks at coverages that stand side by side on a sheet. It speaks at the header of the second where its definition of workers, its segments or its place basis (ID card or workplace) is another one. Titles or headers that say so silence it. Don't compare the two, or name what they are of.",
  },
} as const satisfies Record<string, Text>;
