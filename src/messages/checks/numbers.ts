import { showCount, showNumber, showPercent } from "../numbers";
import { columnNames } from "../columnNames";
import type { Text } from "../text";

type Figure = keyof typeof columnNames;

/** A number that was typed as text; a share has decimals of its percent. */
interface Read {
  readonly raw: string | number | boolean;
  readonly value?: number;
  readonly decimals?: number;
}

function reading({ value = 0, decimals }: Read): string {
  return decimals === undefined ? showNumber(value, 6) : showPercent(value, decimals, decimals);
}

function lower(figure: Figure): Text {
  const { id, en } = columnNames[figure];
  return { id: id.toLowerCase(), en: en.toLowerCase() };
}

export function textNumber(read: Read): Text {
  const [text, value] = [String(read.raw).trim(), reading(read)];
  return {
    id: `“${text}” adalah teks, bukan angka; dibaca ${value}. Ketik ulang sebagai angka.`,
    en: `“${text}” is text, not a number; read as ${value}. Type it again as a number.`,
  };
}

export function mostAreText(count: number, first: Read = { raw: "" }): Text {
  const [text, value] = [String(first.raw).trim(), reading(first)];
  return {
    id: `${showCount(count)} angka di kolom ini adalah teks (misalnya “${text}”, dibaca ${value}), jadi SUM melewatkannya. Ubah sekaligus: pilih kolomnya, lalu Data → Teks ke Kolom → Selesai.`,
    en: `${showCount(count)} numbers of this column are text (for example “${text}”, read as ${value}), so SUM leaves them out. Convert them at once: select the column, then Data → Text to Columns → Finish.`,
  };
}

export function notANumber(text: string, figure: Figure): Text {
  return {
    id: `“${text}” tidak terbaca sebagai angka. Isi ${lower(figure).id} dengan angka.`,
    en: `“${text}” can't be read as a number. Fill in ${lower(figure).en} as a number.`,
  };
}

export function mostAreNoNumbers(count: number, first: string, figure: Figure): Text {
  return {
    id: `${showCount(count)} isian ${lower(figure).id} di kolom ini tidak terbaca sebagai angka, misalnya “${first}”. Isi dengan angka, atau pilih kolom yang benar.`,
    en: `${showCount(count)} cells of ${lower(figure).en} in this column can't be read as numbers, for example “${first}”. Fill in numbers, or choose the right column.`,
  };
}

export function blankFigure(figure: Figure): Text {
  return {
    id: `${columnNames[figure].id} masih kosong. Isi angkanya, 0 bila memang tidak ada.`,
    en: `${columnNames[figure].en} is blank. Fill in the number, 0 if there is none.`,
  };
}

export function blankFigures(count: number, figure: Figure): Text {
  return {
    id: `${columnNames[figure].id} masih kosong di ${showCount(count)} baris mulai dari sini. Isi angkanya, 0 bila memang tidak ada.`,
    en: `${columnNames[figure].en} is blank in ${showCount(count)} rows from here on. Fill in the numbers, 0 where there is none.`,
  };
}

export function ambiguousNumber(text: string, thousands: number): Text {
  const [large, small] = [showNumber(thousands, 6), showNumber(thousands / 1000, 6)];
  return {
    id: `“${text}” adalah teks dan dapat berarti ${large} atau ${small}. Ketik ulang sebagai angka.`,
    en: `“${text}” is text and can mean ${large} or ${small}. Type it again as a number.`,
  };
}

export function mostAreAmbiguous(count: number, text: string, thousands: number): Text {
  const [large, small] = [showNumber(thousands, 6), showNumber(thousands / 1000, 6)];
  return {
    id: `${showCount(count)} angka di kolom ini adalah teks yang dapat dibaca dua cara: “${text}” dapat berarti ${large} atau ${small}. Ketik ulang sebagai angka.`,
    en: `${showCount(count)} numbers of this column are text that can be read in two ways: “${text}” can mean ${large} or ${small}. Type them again as numbers.`,
  };
}

export function belowZero(figure: Figure): Text {
  return {
    id: `${columnNames[figure].id} tidak mungkin di bawah nol. Periksa angka ini.`,
    en: `${columnNames[figure].en} can't be below zero. Check this number.`,
  };
}

export function mostAreBelowZero(count: number, figure: Figure): Text {
  return {
    id: `${columnNames[figure].id} tidak mungkin di bawah nol, tetapi ${showCount(count)} angka di kolom ini negatif. Periksa tandanya, atau pilih kolom yang benar.`,
    en: `${columnNames[figure].en} can't be below zero, but ${showCount(count)} numbers of this column are. Check the sign, or choose the right column.`,
  };
}

export function fractionOfPeople(value: number): Text {
  const written = showNumber(value, 6);
  const thousandfold = Number((value * 1000).toPrecision(15));
  if (!Number.isInteger(thousandfold)) {
    return {
      id: `${written} bukan bilangan bulat, padahal ini jumlah orang. Periksa angka ini.`,
      en: `${written} is not a whole number, but this is a number of people. Check it.`,
    };
  }
  const likely = showCount(thousandfold);
  return {
    id: `${written} bukan bilangan bulat, padahal ini jumlah orang. Maksudnya ${likely}? Ketik tanpa koma.`,
    en: `${written} is not a whole number, but this is a number of people. Did you mean ${likely}? Type it without a decimal comma.`,
  };
}

export function mostAreFractions(count: number, first: number): Text {
  const written = showNumber(first, 6);
  return {
    id: `${showCount(count)} angka di kolom ini bukan bilangan bulat (misalnya ${written}), padahal ini jumlah orang. Bila dalam ribuan, tulis “(ribu)” di judulnya; kalau tidak, periksa komanya.`,
    en: `${showCount(count)} numbers of this column are not whole (for example ${written}), but they are numbers of people. If they are in thousands, write “(ribu)” in the header; else check the decimal signs.`,
  };
}

export function countsInThousands(columns: number): Text {
  const [id, en] =
    columns > 1
      ? [
          `${showCount(columns)} kolom mulai dari sini`,
          `${showCount(columns)} columns from here on are`,
        ]
      : ["Kolom ini", "This column is"];
  return {
    id: `${id} dalam ribuan, jadi tidak dicocokkan dengan persen dan jumlahnya. Isi dalam orang agar bisa dicocokkan.`,
    en: `${en} in thousands, so not compared with percents and totals. Fill in persons to have them compared.`,
  };
}

export function zeroAmongFigures(figure: Figure): Text {
  const { id, en } = columnNames[figure];
  return {
    id: `${id} nol, padahal kab/kota lain jauh di atas nol. Bila belum dilaporkan, kosongkan dan minta angkanya.`,
    en: `${en}: zero, while all other regions are well above it. If it was not reported, leave it blank and ask for the number.`,
  };
}

export function shareAmongPercents(written: string, share: number): Text {
  const percent = showPercent(share);
  return {
    id: `${comma(written)} di antara persen tampaknya ${percent}. Tulis dalam satuan yang sama dengan kolomnya.`,
    en: `${comma(written)} among percents seems to be ${percent}. Write it in the unit of its column.`,
  };
}

export function percentAmongShares(written: string, share: number): Text {
  const percent = showPercent(share);
  return {
    id: `${comma(written)} di antara pecahan (0,36 untuk 36%) tampaknya ${percent}. Tulis dalam satuan yang sama dengan kolomnya.`,
    en: `${comma(written)} among shares (0,36 for 36%) seems to be ${percent}. Write it in the unit of its column.`,
  };
}

export function hundredfold(share: number): Text {
  const [shown, percent] = [showPercent(share * 100), showPercent(share)];
  return {
    id: `Selnya berformat persen, jadi tampil ${shown}; maksudnya ${percent}. Ketik ulang dengan tanda %.`,
    en: `The cell has a percent format and shows ${shown}; ${percent} is meant. Type it again with a percent sign.`,
  };
}

/** Numbers are shown the Indonesian way. */
function comma(written: string): string {
  return /^\d+\.\d+$/.test(written) ? written.replace(".", ",") : written;
}

export function tooPrecise(): Text {
  return {
    id: "Angka ini lebih dari 15 digit; Excel mengganti digit selebihnya dengan nol. Periksa angkanya.",
    en: "This number has more than 15 digits; Excel puts zeros for the others. Check the number.",
  };
}

export function tooManyPeople(value: number): Text {
  return {
    id: `${showNumber(value, 6)} terlalu besar untuk jumlah orang (lebih dari sembilan digit). Periksa angkanya dan kolomnya.`,
    en: `${showNumber(value, 6)} is too large for a number of people (more than nine digits). Check the number and the column.`,
  };
}

export function tooManyDecimals(share: number, decimals: number): Text {
  const [written, enough] = [showPercent(share, 0, decimals), showPercent(share, 2, 2)];
  return {
    id: `${written} diketik dengan ${showCount(decimals)} desimal. Hitung dengan rumus, atau bulatkan ke ${enough}.`,
    en: `${written} was typed with ${showCount(decimals)} decimals. Compute it with a formula, or round it to ${enough}.`,
  };
}

export function mostHaveManyDigits(count: number): Text {
  return {
    id: `${showCount(count)} angka di kolom ini punya terlalu banyak digit atau desimal. Bulatkan, atau periksa kolomnya.`,
    en: `${showCount(count)} numbers of this column have too many digits or decimals. Round them, or check the column.`,
  };
}

/** What each check looks at, when it speaks, and what to do then. */
export const about = {
  textNumber: {
    id: "Mencari angka yang tersimpan sebagai teks, misalnya “24.737”: terbaca oleh orang, tetapi dilewatkan oleh SUM. Bacaannya disebutkan. Paling sedikit 4 dan paling sedikit separuh isi kolom menjadi satu temuan. Ketik ulang sebagai angka.",
    en: "Looks for numbers that are stored as text, such as “24.737”: people can read them, but SUM leaves them out. The reading is named. At least 4 of them that are at least half of a column are one finding. Type them again as numbers.",
  },
  notANumber: {
    id: "Mencari isian yang bukan angka di kolom angka, misalnya “n/a”. Kesalahan Excel (#DIV/0!), tanda hubung, dan kata di kolom gap dilaporkan atau dibiarkan di tempat lain. Isi dengan angka.",
    en: "Looks for cells that are no numbers in columns of figures, such as “n/a”. Excel's errors (#DIV/0!) are told elsewhere; dashes, and words in columns of gaps, are left alone. Fill in a number.",
  },
  blankFigure: {
    id: "Mencari angka yang kosong di kolom yang paling sedikit separuhnya terisi; kolom tahun mendatang yang kosong tidak dilaporkan, begitu juga baris jumlah. Sepuluh sel kosong atau lebih menjadi satu temuan. Isi angkanya, 0 bila memang tidak ada.",
    en: "Looks for blank figures in columns of which at least half are filled in; empty columns of years to come and total rows are not reported. Ten blanks or more are one finding. Fill in the number, 0 if there is none.",
  },
  ambiguousNumber: {
    id: "Mencari teks yang dapat berarti dua angka, misalnya “1.001” di kolom ribuan atau “24.737” di kolom yang memakai koma sebagai pemisah ribuan. Bila persen atau jumlahnya memastikan artinya, tidak dilaporkan. Ketik ulang sebagai angka.",
    en: "Looks for text that can mean two numbers, such as “1.001” in a column of thousands or “24.737” in one that groups thousands with commas. Where the percent or the total settles it, nothing is reported. Type it again as a number.",
  },
  negative: {
    id: "Mencari angka di bawah nol. Selisih dan gap boleh negatif: targetnya terlampaui. Periksa angkanya.",
    en: "Looks for numbers below zero. Differences and gaps may be negative: the target is exceeded. Check the number.",
  },
  fractionInHeadcount: {
    id: "Mencari jumlah orang yang bukan bilangan bulat, misalnya 66,399 yang maksudnya 66.399. Kolom dalam ribuan dan hasil rumus yang tampil tanpa desimal tidak dilaporkan. Ketik tanpa koma.",
    en: "Looks for numbers of people that are not whole, such as 66,399 typed for 66.399. Columns in thousands and results of formulas that show no decimals are not reported. Type them without a decimal comma.",
  },
  inThousands: {
    id: "Mencatat kolom orang yang satuannya ribuan: angkanya dibulatkan terlalu jauh untuk dicocokkan dengan persen dan jumlah. Isi dalam orang agar bisa dicocokkan.",
    en: "Notes columns of people in thousands: their numbers are rounded too far to be compared with percents and totals. Fill in persons to have them compared.",
  },
  zeroAmongFigures: {
    id: "Mencari nol di kolom yang semua kab/kota lainnya (paling sedikit 4) punya 100 orang atau 1% ke atas: biasanya berarti belum dilaporkan. Nol yang dijelaskan oleh angka lain di barisnya, dan kolom yang sepersepuluhnya nol, tidak dilaporkan. Kosongkan bila belum ada angkanya.",
    en: "Looks for a zero in a column of which all other regions (at least 4) have 100 people or 1% and more: it mostly means that nothing was reported. Zeros that other figures of the row explain, and columns of which a tenth is zero, are not reported. Leave it blank where there is no number yet.",
  },
  sharesAndPercents: {
    id: "Mencari pecahan di antara persen (0,36 di samping 36,47), persen di antara pecahan, dan sel berformat persen yang tampil seratus kali lipat (3647%). Yang lebih sedikit di kolomnya yang ditandai. Tulis dalam satu satuan.",
    en: "Looks for shares among percents (0,36 beside 36,47), percents among shares, and cells with a percent format that show a hundred times too much (3647%). Those in the minority of their column are marked. Write them in one unit.",
  },
  tooManyDigits: {
    id: "Mencari jumlah orang di atas sembilan digit, angka di atas 15 digit (Excel hanya menyimpan 15), dan persen yang diketik dengan lebih dari enam desimal. Periksa atau bulatkan angkanya.",
    en: "Looks for numbers of people above nine digits, numbers above 15 digits (Excel keeps 15), and percents typed with more than six decimals. Check or round the number.",
  },
} as const satisfies Record<string, Text>;
