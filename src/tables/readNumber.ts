import type { DecimalSign } from "../messages/numbers";
import { readAmount } from "../messages/readAmount";
import {
  readAs,
  readingsOf,
  tidyBlanks,
  withDecimals,
  withThousands,
} from "../messages/readNumber";
import type { CellValue } from "./grid";

/** What a number in text is meant to be: it decides what "24.737" says. */
export type NumberKind = "count" | "percent";

/**
 * Reads a number as people write it in Indonesia.
 *
 * @param text "24.737", "36,47%", "1 234"
 * @param kind a headcount takes groups of three as thousands (24.737 → 24737); a percent takes
 *   a single separator as the decimal sign (36.470 → 36.47) and may end in "%" or "persen"
 * @returns the number as written (a percent stays a percent: 36.47); undefined for anything
 *   else, such as "Rp16.800", "n/a" or a number with a sign
 */
export function readIndonesianNumber(text: string, kind: NumberKind): number | undefined {
  const tidy = tidyBlanks(text);
  if (kind === "count") return withThousands(readingsOf(tidy));
  return withDecimals(readingsOf(tidy.replace(/ ?(%|persen)$/i, "")));
}

/**
 * The number of persons, months or rupiah in a cell, typed as a number or as text: "24.737",
 * "63.870 orang", "-12", "Rp16.800"; undefined when there is none, and for a percent.
 */
export function readCount(value: CellValue): number | undefined {
  if (typeof value === "number") return value;
  if (typeof value !== "string" || /%|persen/i.test(value)) return undefined;
  const plain = signedNumber(value, "count");
  if (plain !== undefined) return plain;
  const amount = readAmount(value);
  return typeof amount === "number" ? amount : undefined;
}

/** A percent with a sign as a share: "-1,5" and "-1,5%" are -0.015; undefined for anything else. */
export function readSignedPercent(text: string): number | undefined {
  const percent = signedNumber(text, "percent");
  return percent === undefined ? undefined : Number((percent / 100).toFixed(12));
}

/** The same with a sign before it: "-1,5" is -1.5. */
export function signedNumber(text: string, kind: NumberKind): number | undefined {
  const number = readIndonesianNumber(withoutSign(text), kind);
  return number !== undefined && /^\s*[-−]/.test(text) ? -number : number;
}

/** What "1.001" is: one thousand and one, or one and a thousandth. */
export type NumberReading = "thousands" | "fraction";

/** "24.737" and "-1,001": one group of three behind one sign may be thousands or a fraction. */
export function mayBeTwo(text: string): boolean {
  return /^\s*[-−+]?[1-9]\d{0,2}[.,]\d{3}\s*$/.test(text);
}

/**
 * One of the two numbers that such a text may be.
 *
 * @param reading which of them; or the sign with which fractions are written
 */
export function oneOfTwo(text: string, reading: NumberReading | DecimalSign): number {
  const isFraction = reading === "fraction" || text.includes(reading);
  return signedNumber(text, isFraction ? "percent" : "count") ?? Number.NaN;
}

/**
 * The sign of fractions that texts of a column show: "12,5" and "1.234.567" show the comma,
 * "24.737" and "1234" show none.
 *
 * @returns undefined where none shows it, or some show the other one
 */
export function decimalSignOf(column: readonly unknown[]): DecimalSign | undefined {
  const shown = new Set(
    column.map((cell) => (typeof cell === "string" ? signIn(cell) : undefined)),
  );
  shown.delete(undefined);
  return shown.size === 1 ? [...shown][0] : undefined;
}

function signIn(text: string): DecimalSign | undefined {
  if (!/[.,]/.test(text)) return undefined;
  const digits = withoutSign(tidyBlanks(text));
  const [sign, another] = ([",", "."] as const).filter(
    (each) => readAs(each, digits) !== undefined,
  );
  return another === undefined ? sign : undefined;
}

function withoutSign(text: string): string {
  return text.replace(/^\s*[-−+]/, "");
}
