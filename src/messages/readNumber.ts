import type { DecimalSign } from "./numbers";

/** 1.665.549,5 and 1,665,549.5; both also write 1 665 549. A group never begins with a zero. */
const forms: Readonly<Record<DecimalSign, RegExp>> = {
  ",": /^(?:\d+|[1-9]\d{0,2}(?:(?:\.\d{3})+|(?: \d{3})+))(?:,\d+)?$/,
  ".": /^(?:\d+|[1-9]\d{0,2}(?:(?:,\d{3})+|(?: \d{3})+))(?:\.\d+)?$/,
};

/**
 * A number of digits and separators, read with one decimal sign.
 *
 * @param power the power of ten by which it is multiplied: -2 for a percent, 6 for millions
 * @returns undefined if it is no number in that form
 */
export function readAs(decimal: DecimalSign, digits: string, power = 0): number | undefined {
  if (!forms[decimal].test(digits)) return undefined;
  const plain = digits.replace(decimal === "," ? /[. ]/g : /[, ]/g, "").replace(",", ".");
  return Number(`${plain}e${power}`);
}

/** Every number that digits can mean: none, one, or for "24.737" two. */
export function readingsOf(digits: string, power = 0): number[] {
  const both = [readAs(",", digits, power), readAs(".", digits, power)];
  return [...new Set(both.filter((reading) => reading !== undefined))];
}

/** Of two readings the one with thousands: "24.737" is 24737. */
export function withThousands(readings: readonly number[]): number | undefined {
  return readings.length === 0 ? undefined : Math.max(...readings);
}

/** Of two readings the one with decimals: "36.470" is 36.47. */
export function withDecimals(readings: readonly number[]): number | undefined {
  return readings.length === 0 ? undefined : Math.min(...readings);
}

/** Blanks of every kind as single spaces, none around it. */
export function tidyBlanks(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
