import type { DecimalSign } from "./numbers";
import { readAs, readingsOf } from "./readNumber";
import { tidyBlanks, withDecimals, withThousands } from "./readNumber";

/** Not "T" and "M": an M is a miliar here and a million elsewhere. */
const powers: Readonly<Record<string, number>> = {
  rb: 3,
  ribu: 3,
  jt: 6,
  juta: 6,
  miliar: 9,
  milyar: 9,
  triliun: 12,
};

/** What is counted in whole numbers. */
const units = "rupiah|orang|jiwa|pekerja rentan|pekerja|peserta|desa|tenaga kerja";

/** The number in a text and what stands around it: "(Rp1.234,-)", "−5,3 juta orang", "36,47%." */
const amount = new RegExp(
  [
    /^(?<open>\()? ?(?<sign>[-–−])? ?(?<money>rp\.?)? ?(?<signBehind>[-–−])? ?/,
    /(?<digits>\d[\d., ]*?)(?<dash>[.,][-–—]{1,2})? ?/,
    /(?:(?<percent>%|persen)|(?<scale>SCALES)? ?(?<unit>UNITS)?)/,
    / ?(?<close>\))?\.?$/,
  ]
    .map(({ source }) => source)
    .join("")
    .replace("SCALES", Object.keys(powers).join("|"))
    .replace("UNITS", units),
  "i",
);

export type AmountRead = number | "ambiguous" | "tooManyDigits" | undefined;

/**
 * Reads an amount as people write it in Indonesia: "1.665.549", "36,47%" (0.3647), "5,3 juta",
 * "Rp16.800,-", "26.373 orang", "(1.234.567)".
 *
 * "24.737" alone may be either of two numbers. Rupiah and persons are whole, so there it has
 * thousands, and a percent has decimals; but "5.316 miliar" may be both, Rp or not.
 *
 * @param decimal settles it; the text must then be written with this sign
 * @returns undefined for no number, "ambiguous" for two possible ones, "tooManyDigits" for one
 *   of which Excel would lose digits
 */
export function readAmount(text: string, decimal?: DecimalSign): AmountRead {
  const parts = amount.exec(tidyBlanks(text))?.groups;
  if (!parts) return undefined;
  const { digits = "", money, dash, percent, scale } = parts;
  const minus = [parts.open && parts.close, parts.sign, parts.signBehind].filter(Boolean);
  const unclosed = (parts.open === undefined) !== (parts.close === undefined);
  if (unclosed || minus.length > 1 || (percent && (money || dash))) return undefined;
  const power = percent ? -2 : (powers[scale?.toLowerCase() ?? ""] ?? 0);
  const size = decimal ? readAs(decimal, digits, power) : settle(readingsOf(digits, power), parts);
  if (size === undefined) return undefined;
  if (hasTooManyDigits(digits)) return "tooManyDigits";
  if (size === "ambiguous") return size;
  if (!Number.isFinite(size)) return undefined;
  return minus.length > 0 ? 0 - size : size;
}

/** The number that is meant, by what stands around it. */
function settle(
  readings: readonly number[],
  { percent, scale, money, dash, unit }: Readonly<Record<string, string | undefined>>,
): number | "ambiguous" | undefined {
  if (percent) return withDecimals(readings);
  if (!scale && (money || dash || unit)) return withThousands(readings);
  return readings.length > 1 ? "ambiguous" : readings[0];
}

/** Excel keeps 15 digits of a number. Zeros before it and groups of zeros behind lose nothing. */
export const KEPT_DIGITS = 15;

function hasTooManyDigits(digits: string): boolean {
  const telling = digits.replace(/(?:[., ]0+)+$/, "").replace(/[., ]/g, "");
  return telling.replace(/^0+/, "").length > KEPT_DIGITS;
}
