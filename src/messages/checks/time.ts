import { showCount, showNumber, showPercent } from "../numbers";
import { columnNames } from "../columnNames";
import type { Text } from "../text";

type Figure = "participants" | "eligible" | "coverage";

interface Time {
  readonly year?: number;
  readonly month?: number;
}

interface Told extends Time {
  readonly value: number;
  readonly decimals: number;
}

/** 2024, or 03-2024. */
function showTime({ year = 0, month }: Time): string {
  return month === undefined ? `${year}` : `${String(month).padStart(2, "0")}-${year}`;
}

function show(figure: Figure, { value, decimals }: Omit<Told, "year">): string {
  if (figure !== "coverage") return showNumber(value, 3);
  const places = Math.max(0, decimals);
  return showPercent(value, places, places);
}

/** 18.000 (2023) */
function showTold(figure: Figure, told: Told): string {
  return `${show(figure, told)} (${showTime(told)})`;
}

/** +4,8% */
function showGrowth(growth: number): string {
  return `${growth < 0 ? "−" : "+"}${showPercent(Math.abs(growth), 1, 1)}`;
}

export function jump(
  figure: Figure,
  before: Told,
  after: Told,
  usual: number,
  furthest: number,
  limit: number,
): Text {
  const name = columnNames[figure];
  const growth = showGrowth(after.value / before.value - 1);
  const numbers = `${showTold(figure, before)} → ${showTold(figure, after)}`;
  const [often, bound] = [showGrowth(usual), showGrowth(furthest)];
  const times = showNumber(limit, 1);
  return {
    id: `${name.id} ${growth}: ${numbers}. Biasanya ${often}; batas wajarnya ${bound} (${times} × simpangan median). Periksa kedua angka ini, atau catat sebabnya.`,
    en: `${name.en} ${growth}: ${numbers}. The usual change is ${often}, the limit ${bound} (${times} × median deviation). Check both numbers, or note the reason.`,
  };
}

export function jumpOfAll(figure: Figure, time: Time): Text {
  const { id, en } = columnNames[figure];
  return {
    id: `${id} ${showTime(time)} melonjak di sebagian besar kab/kota. Periksa apakah dasar, segmen, atau satuannya berganti.`,
    en: `${en} of ${showTime(time)}: most regions jump. Check whether the basis, the segments or the unit changed.`,
  };
}

type Meant = Omit<Told, "year">;

/** 2.103 (2022), 2.210 (2024) */
function besideNumbers(figure: Figure, witnesses: readonly [Told, Told]): string {
  return witnesses.map((told) => showTold(figure, told)).join(", ");
}

export function historyPowerOfTen(
  figure: Figure,
  number: Told,
  fits: Meant,
  witnesses: readonly [Told, Told],
): Text {
  const name = columnNames[figure];
  const zero =
    fits.value < number.value
      ? { id: "kelebihan nol", en: "a zero too many" }
      : { id: "kekurangan nol", en: "a zero too few" };
  const [written, right] = [show(figure, number), show(figure, fits)];
  const beside = besideNumbers(figure, witnesses);
  return {
    id: `${name.id} ${written} tampaknya ${zero.id} atau salah koma. Yang cocok dengan tahun lain ${right}: ${beside}. Periksa sumbernya.`,
    en: `${name.en} ${written}: ${zero.en} or a misplaced decimal, it seems. ${right} fits the other years: ${beside}. Check the source.`,
  };
}

export function lostDigit(
  figure: Figure,
  number: Told,
  fits: Meant,
  witnesses: readonly [Told, Told],
): Text {
  const name = columnNames[figure];
  const digit =
    fits.value < number.value
      ? { id: "kelebihan satu angka", en: "one digit too many" }
      : { id: "kehilangan satu angka", en: "a digit is lost" };
  const [written, right] = [show(figure, number), show(figure, fits)];
  const beside = besideNumbers(figure, witnesses);
  return {
    id: `${name.id} ${written} tampaknya ${digit.id}. Tahun lain: ${beside}; jadi mungkin ${right}. Periksa sumbernya.`,
    en: `${name.en} ${written}: ${digit.en}, it seems. Other years: ${beside}; so it may be ${right}. Check the source.`,
  };
}

export function skippedYears(years: readonly number[]): Text {
  const list = years.join(", ");
  return {
    id: `Tahun ${list} tidak ada di tabel ini. Tambahkan, atau beri keterangan bahwa datanya memang tidak ada.`,
    en: `The table has no ${list}. Add it, or say that there are no figures.`,
  };
}

export function regionWithoutYear(name: string, year: number): Text {
  return {
    id: `${name} tidak punya baris untuk tahun ${year}. Tambahkan barisnya.`,
    en: `${name} has no row for ${year}. Add it.`,
  };
}

export function copiedYear(
  figure: Figure,
  before: Time,
  after: Time,
  equal: number,
  all: number,
): Text {
  const { id, en } = columnNames[figure];
  const [then, now] = [showTime(before), showTime(after)];
  const [some, every] = [showCount(equal), showCount(all)];
  return {
    id: `${some} dari ${every} angka ${id.toLowerCase()} ${now} sama persis dengan ${then}. Periksa apakah angkanya tersalin dari ${then}.`,
    en: `${some} of ${every} numbers of ${now} (${en.toLowerCase()}) are exactly those of ${then}. Check whether they were copied.`,
  };
}

export function copiedNumber(figure: Figure, before: Time, value: number): Text {
  const { id, en } = columnNames[figure];
  const [written, then] = [showNumber(value, 3), showTime(before)];
  return {
    id: `${id} ${written} sama persis dengan ${then}, padahal kab/kota lain berubah. Periksa apakah angkanya tersalin.`,
    en: `${en}: ${written} is exactly the number of ${then}, while other regions changed. Check whether it was copied.`,
  };
}

export function denominatorRebased(
  before: Time,
  after: Time,
  eligible: number,
  rebased: number,
): Text {
  const numbers = `${showCount(eligible)} (${showTime(before)}) → ${showCount(rebased)} (${showTime(after)})`;
  const growth = showGrowth(rebased / eligible - 1);
  return {
    id: `Jumlah pekerja berganti dasar: ${numbers}, ${growth}, tanpa perubahan peserta yang sebanding. Capaian sebelum dan sesudahnya tidak sebanding; sebutkan dasarnya, dan jangan proyeksikan melintasinya.`,
    en: `The eligible workers are counted anew: ${numbers}, ${growth}, and participants did not change along. Coverage before and after can't be compared: name the basis, and do not project across.`,
  };
}

export function oddForColumn(
  figure: Figure,
  value: number,
  decimals: number,
  tooLarge: boolean,
): Text {
  const name = columnNames[figure];
  const written = show(figure, { value, decimals });
  const zero = tooLarge
    ? { id: "Mungkin kelebihan nol", en: "Perhaps a zero too many" }
    : { id: "Mungkin kekurangan nol", en: "Perhaps a zero too few" };
  return {
    id: `${name.id} ${written} jauh dari kab/kota lain. ${zero.id}; periksa sumbernya.`,
    en: `${name.en} ${written} is far from the other regions. ${zero.en}: check the source.`,
  };
}

export const about = {
  jump: {
    id: "Membandingkan perubahan peserta, pekerja (atau capaian bila pesertanya tidak ada) dari tahun ke tahun dengan perubahan yang biasa di kolom itu: median dan simpangan median dari semua kab/kota dan tahun. Dilaporkan mulai 8 kali simpangan median (dapat diatur; simpangan dihitung paling sedikit 5%), bila ada paling sedikit 8 perubahan; hitungan di bawah 100 orang tidak dinilai. Periksa kedua tahun, atau catat sebabnya.",
    en: "Compares how participants and workers (or coverage, where there are no participants) change from year to year with the usual change of their column: median and median deviation over all regions and years. It speaks from 8 median deviations on (adjustable; a deviation counts as 5% at least), where there are at least 8 changes; headcounts below 100 are not judged. Check both years, or note the reason.",
  },
  historyPowerOfTen: {
    id: "Membandingkan peserta, pekerja, dan capaian dengan tahun lain di barisnya sendiri. Dilaporkan bila angka itu paling sedikit 3,5 kali terlalu besar atau kecil, dan satu nol atau geseran koma membuatnya cocok. Dua tahun terdekat harus saling cocok (kurang dari 2 kali lipat). Perlu paling sedikit tiga tahun. Periksa sumbernya, lalu perbaiki.",
    en: "Compares participants, workers and coverage with the other years of their row. It speaks where a number is at least 3,5 times too large or small, and one zero or a shifted decimal sign makes it fit. The two nearest years must agree (less than twofold). At least three years are needed. Check the source and correct the number.",
  },
  lostDigit: {
    id: "Seperti T02, tetapi untuk satu angka yang hilang atau kelebihan: 53,57 menjadi 5,57. Bila persen, jumlah, atau segmen di lembar itu juga tidak cocok, angka yang diusulkan harus cocok dengannya; bila tidak, angka itu hanya perkiraan. Perlu paling sedikit tiga tahun. Periksa sumbernya, lalu perbaiki.",
    en: "As T02, but for a single digit that was lost or put in: 5,57 for 53,57. Where a percent, a total or the segments of the sheet disagree too, the number proposed fits these; else it is only a guess. At least three years are needed. Check the source and correct the number.",
  },
  missingYear: {
    id: "Melihat urutan tahun. Dilaporkan bila satu atau dua tahun terlewat di tengah tahun-tahun yang berurutan (paling sedikit tiga tahun). Di tabel panjang juga bila satu kab/kota tidak punya baris untuk tahun yang dimiliki sebagian besar kab/kota lain. Tambahkan tahunnya, atau beri keterangan.",
    en: "Looks at the order of the years. It speaks where one or two years are left out among years that follow each other (three years at least). In a long table it speaks also where a region has no row for a year that most regions have. Add the year, or say why it is not there.",
  },
  copiedFromLastYear: {
    id: "Membandingkan peserta (atau capaian dengan desimal) dengan tahun sebelumnya. Dilaporkan sekali di judul kolom bila paling sedikit 4 kab/kota dan 80% kolom sama persis; dan di selnya bila satu jumlah orang mulai 1.000 sama persis padahal paling sedikit 80% lainnya berubah begitu banyak sehingga kebetulan hampir mustahil. Pekerja yang sama di seluruh kolom adalah wajar. Isi angka tahun itu.",
    en: "Compares participants (or coverage with decimals) with the year before. It speaks once at the header where at least 4 regions and 80% of the column are exactly the same. A single headcount from 1.000 on is told at its cell: at least 80% of the others must have changed, by so much that chance is next to impossible. The same workers in a whole column are usual. Fill in the figures of the year.",
  },
  denominatorRebased: {
    id: "Mencari pergantian dasar pekerja: jumlah pekerja di lebih dari separuh kab/kota (atau jumlahnya, bila hanya itu yang ada) berubah ke arah yang sama lebih dari 15% setahun, tanpa perubahan peserta yang sebanding. Perlu dua tahun. Capaian sebelum dan sesudahnya tidak sebanding: sebutkan dasarnya, dan jangan proyeksikan melintasinya.",
    en: "Looks for a new definition of workers: those of more than half of the regions (or of the total, where only that is known) change in the same direction. They change by more than 15% a year, and participants do not change along. Two years are needed. Coverage before and after can't be compared: name the basis, and do not project across.",
  },
  oddForColumn: {
    id: "Melihat angka yang tidak punya pembanding selain kolomnya: tanpa persen di barisnya, tanpa jumlah kolom, tanpa tahun lain (rumus mengikuti angkanya, jadi bukan pembanding). Memberi catatan bila angka itu, atau peserta ÷ pekerja di barisnya, lebih dari 5 simpangan median dari kab/kota lain (paling sedikit 7). Satu nol lebih atau kurang harus membuatnya serupa. Baris yang kekurangan angka dilaporkan untuk itu saja. Periksa sumbernya; daerah yang memang jauh lebih kecil atau besar tidak perlu diubah.",
    en: "Looks at numbers that have nothing but their column beside them: no percent in their row, no total, no other year (formulas follow the number and tell nothing). It notes a number, or a row's participants ÷ eligible, more than 5 median deviations from the other regions (7 at least). One zero more or less must make it like them. A row that lacks a figure is told for that alone. Check the source; a region that is in truth far smaller or larger needs no change.",
  },
} as const satisfies Record<string, Text>;
