import { type DecimalSign, readAs, readingsOf } from "./readNumber";
import { tidyBlanks, withDecimals, withThousands } from "./readNumber";

const powers: Readonly<Record<string, number>> = {
  ribu: 3,
  juta: 6,
  miliar: 9,
  milyar: 9,
  triliun: 12,
};

/** The number in a text and what stands around it: "(Rp1.234,-)", "−5,3 juta orang", "36,47%". */
const amount = new RegExp(
  [
    /^(?<open>\()? ?(?<sign>[-−])? ?(?<money>rp\.?)? ?(?<signBehind>[-−])? ?/,
    /(?<digits>\d[\d., ]*?)(?<dash>[.,]-{1,2})? ?/,
    /(?:(?<percent>%|persen)|(?<scale>ribu|juta|miliar|milyar|triliun)? ?(?<unit>UNITS)?)/,
    / ?(?<close>\))?$/,
  ]
    .map(({ source }) => source)
    .join("")
    .replace("UNITS", "orang|jiwa|pekerja|peserta|desa|tenaga kerja"),
  "i",
);

/**
 * Reads an amount as people write it in Indonesia: "1.665.549", "36,47%" (0.3647), "5,3 juta",
 * "Rp16.800,-", "26.373 orang", "(1.234.567)".
 *
 * "24.737" alone may be either of two numbers. Rupiah and persons are whole, so there it has
 * thousands, and a percent has decimals; but "5.316 miliar" may be both, Rp or not.
 *
 * @param decimal settles it; the text must then be written with this sign
 * @returns "ambiguous" for two possible numbers, undefined for no number
 */
export function readAmount(text: string, decimal?: DecimalSign): number | "ambiguous" | undefined {
  const parts = amount.exec(tidyBlanks(text))?.groups;
  if (!parts) return undefined;
  const { digits = "", money, dash, percent, scale } = parts;
  const minus = [parts.open && parts.close, parts.sign, parts.signBehind].filter(Boolean);
  const unclosed = (parts.open === undefined) !== (parts.close === undefined);
  if (unclosed || minus.length > 1 || (percent && (money || dash))) return undefined;
  const power = percent ? -2 : (powers[scale?.toLowerCase() ?? ""] ?? 0);
  const size = decimal ? readAs(decimal, digits, power) : settle(readingsOf(digits, power), parts);
  if (typeof size !== "number") return size;
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
