import { showCount, showNumber, showPercent } from "./numbers";
import { columnNames } from "./tables";
import type { Text } from "./text";

type Figure = "participants" | "eligible" | "coverage";

/** A percent as the sheet prints it; a share in. */
function printed(share: number, decimals: number): string {
  return showPercent(share, decimals, decimals);
}

export function namelessRow(): Text {
  return {
    id: "Baris ini punya angka, tetapi nama kab/kotanya kosong. Isi namanya.",
    en: "This row has figures but no regency or city. Fill in its name.",
  };
}

export function unknownRegion(name: string, province?: string, suggestion?: string): Text {
  return {
    id:
      `“${name}” bukan kab/kota di ${province ?? "Indonesia"}. ` +
      (suggestion ? `Maksudnya ${suggestion}?` : "Periksa ejaannya."),
    en:
      `“${name}” is not a regency or city in ${province ?? "Indonesia"}. ` +
      (suggestion ? `Did you mean ${suggestion}?` : "Check the spelling."),
  };
}

export function duplicateRegion(name: string, first: string): Text {
  return {
    id: `${name} sudah ada di ${first}. Periksa mana yang benar: namanya keliru, atau barisnya ganda.`,
    en: `${name} is already in ${first}. Check which is right: the name is wrong, or the row appears twice.`,
  };
}

export function severalRowsPerRegion(): Text {
  return {
    id: "Tabel ini punya beberapa baris per kab/kota. Pilih satu tahun atau satu segmen, salin ke lembar sendiri, lalu periksa lagi.",
    en: "This table has several rows per regency or city. Choose one year or one segment, copy it to a sheet of its own, and check again.",
  };
}

export function missingRegions(names: readonly string[], province: string): Text {
  const list = names.join(", ");
  return {
    id: `Kab/kota ${province} yang belum ada: ${list}. Tambahkan barisnya, atau perbaiki namanya bila ditulis lain.`,
    en: `Missing in ${province}: ${list}. Add the rows, or correct the names if they are written otherwise.`,
  };
}

export function textCount(text: string, value: number): Text {
  return {
    id: `“${text}” adalah teks, bukan angka; dibaca ${showNumber(value, 6)}. Ketik ulang sebagai angka.`,
    en: `“${text}” is text, not a number; read as ${showNumber(value, 6)}. Type it again as a number.`,
  };
}

export function textPercent(text: string, share: number, decimals: number): Text {
  const value = printed(share, decimals);
  return {
    id: `“${text}” adalah teks, bukan angka; dibaca ${value}. Ketik ulang sebagai angka.`,
    en: `“${text}” is text, not a number; read as ${value}. Type it again as a number.`,
  };
}

export function notANumber(text: string, figure: Figure): Text {
  return {
    id: `“${text}” tidak terbaca sebagai angka. Isi ${lower(figure).id} dengan angka.`,
    en: `“${text}” can't be read as a number. Fill in ${lower(figure).en} as a number.`,
  };
}

export function notWhole(value: number): Text {
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

export function countsInThousands(): Text {
  return {
    id: "Kolom ini dalam ribuan, jadi tidak dicocokkan dengan persen dan jumlahnya. Isi dalam orang agar bisa dicocokkan.",
    en: "This column is in thousands, so it is not compared with the percent and the total. Fill it in as persons to have it compared.",
  };
}

export function belowZero(figure: Figure): Text {
  return {
    id: `${columnNames[figure].id} tidak mungkin di bawah nol. Periksa angka ini.`,
    en: `${columnNames[figure].en} can't be below zero. Check this number.`,
  };
}

export function blankFigure(figure: Figure): Text {
  return {
    id: `${columnNames[figure].id} masih kosong. Isi angkanya.`,
    en: `${columnNames[figure].en} is blank. Fill in the number.`,
  };
}

export function participantsAboveEligible(participants: number, eligible: number): Text {
  const [some, all] = [showNumber(participants, 6), showNumber(eligible, 6)];
  return {
    id: `Peserta ${some} melebihi pekerja ${all}. Periksa kedua angka ini.`,
    en: `${some} participants exceed ${all} eligible workers. Check both numbers.`,
  };
}

export function percentMismatch(
  stated: number,
  decimals: number,
  participants: number,
  eligible: number,
): Text {
  const written = printed(stated, decimals);
  const computed = showPercent(
    participants / eligible,
    Math.max(2, decimals),
    Math.max(2, decimals),
  );
  const division = `${showNumber(participants, 6)} ÷ ${showNumber(eligible, 6)}`;
  return {
    id: `Tertulis ${written}, hitungannya ${computed} (${division}). Periksa ketiga angka ini.`,
    en: `Stated ${written}, computed ${computed} (${division}). Check these three numbers.`,
  };
}

export function slippedCount(
  figure: Exclude<Figure, "coverage">,
  count: number,
  fits: number,
  reason: Text,
): Text {
  const [written, right] = [showNumber(count, 3), showCount(fits)];
  return slipped(columnNames[figure], written, right, fits < count, reason);
}

export function slippedPercent(
  share: number,
  decimals: number,
  fits: number,
  fitsDecimals: number,
  reason: Text,
): Text {
  const [written, right] = [printed(share, decimals), printed(fits, fitsDecimals)];
  return slipped(columnNames.coverage, written, right, fits < share, reason);
}

function slipped(
  name: Text,
  written: string,
  right: string,
  tooLarge: boolean,
  reason: Text,
): Text {
  const zero = tooLarge
    ? { id: "kelebihan nol", en: "a zero too many" }
    : { id: "kekurangan nol", en: "a zero too few" };
  return {
    id: `${name.id} ${written} tampaknya ${zero.id} atau salah koma. Yang cocok ${right}: ${reason.id}. Periksa sumbernya.`,
    en: `${name.en} ${written}: ${zero.en} or a misplaced decimal, it seems. ${right} fits: ${reason.en}. Check the source.`,
  };
}

/** Why a corrected number fits: its own row. */
export function rowFits(
  participants: number,
  eligible: number,
  share: number,
  decimals: number,
): Text {
  const division = `${showCount(participants)} ÷ ${showCount(eligible)} = ${printed(share, decimals)}`;
  return { id: division, en: division };
}

/** Why a corrected number fits: its column. */
export function columnFits(total: number): Text {
  return {
    id: `jumlah kolomnya menjadi tepat ${showCount(total)}`,
    en: `its column then adds up to exactly ${showCount(total)}`,
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

function lower(figure: Figure): Text {
  const { id, en } = columnNames[figure];
  return { id: id.toLowerCase(), en: en.toLowerCase() };
}
