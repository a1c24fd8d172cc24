import { withoutNoise } from "../../domain/withoutNoise";
import { englishFormula } from "../../formulas/localFormula";
import type { DecimalSign } from "../../messages/numbers";

/**
 * What a user types into a cell, in the en-US form that the grid reads: with a decimal comma,
 * numbers have their points between groups of three, and dates their day before the month. As in
 * Excel, numbers have 15 digits.
 *
 * @returns null for what only the en-US form reads as a number or date: here it is a text
 */
export function englishInput(typed: string, decimal: DecimalSign): string | null {
  if (decimal === ".") return plainNumber.test(typed) ? withFewerDigits(typed) : typed;
  const number = englishNumber(typed) ?? englishDate(typed);
  if (number !== undefined) return number;
  return likeNumber.test(typed) && !likeDate.test(typed) ? null : typed;
}

/**
 * The same for what is pasted, which may be a formula. The grid has no way to paste what looks
 * like a number as a text: that stays as it is.
 *
 * @param isLocal whether a formula can be in local form; else it stays as it is
 */
export function englishPasted(
  text: string,
  decimal: DecimalSign,
  isLocal: (formula: string) => boolean,
): string {
  if (text.startsWith("=")) return isLocal(text) ? englishFormula(text, decimal) : text;
  const english = englishInput(text, decimal) ?? text;
  return plainNumber.test(english) ? short(english) : english;
}

/** A number for the cell's editor, with the 15 digits that Excel's has: 0.36 → "0,36". */
export function fullNumber(value: number, decimal: DecimalSign): string {
  return String(withoutNoise(value)).replace(".", decimal).replace("e", "E");
}

/** A number as typed that the grid takes for a text, since it has many digits. */
export function longNumber(english: string): number | undefined {
  return plainNumber.test(english) ? Number(english) : undefined;
}

/** Not so long that it is none in the end. */
const plainNumber = /^(?=.{1,300}$)\s*[-+]?(\d+\.?\d*|\.\d+)\s*$/;

/** "607.426", "0,36", ",5", "-36,47%", "(1.000)", "1,5E3": points only between groups of three. */
const localNumber = new RegExp(
  [
    String.raw`^\s*(?:(?<minus>-)|\+|(?<open>\())?\s*`,
    String.raw`(?<digits>(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d*)?|,\d+)`,
    String.raw`(?:(?<power>[eE][+-]?\d+)|\s*(?<percent>%))?\s*(?<close>\))?\s*$`,
  ].join(""),
);

/** Digits and their separators only. */
const likeNumber = /^[\s\d.,/:()%+-]*\d[\s\d.,/:()%+-]*$/;

const time = String.raw`\d+:\d{2}(?::\d{2})?`;

/** What every language writes alike: 2024-03-05, 3/2024, 10:30. */
const likeDate = new RegExp(
  String.raw`^\s*(?:(?:\d{4}([/-])\d{1,2}\1\d{1,2}|\d{1,2}[/-]\d{4})(?:\s+${time})?|${time})\s*$`,
);

function englishNumber(text: string): string | undefined {
  const parts = localNumber.exec(text)?.groups;
  if (!parts || (parts.open === undefined) !== (parts.close === undefined)) return undefined;
  const { minus, open, digits = "", power = "", percent = "" } = parts;
  const size = withFewerDigits(digits.replaceAll(".", "").replace(",", "."));
  return `${minus || open ? "-" : ""}${size}${power}${percent}`;
}

/** Digits behind the fifteenth are zeros, as Excel reads them. */
function withFewerDigits(number: string): string {
  let telling = 0;
  return number.replace(/\d/g, (digit) => {
    if (telling > 0 || digit !== "0") telling += 1;
    return telling > 15 ? "0" : digit;
  });
}

/** The grid takes what is longer than this for a text. */
const LONGEST = 17;

/** A number that the grid reads as one when it is pasted, if need be with fewer digits. */
function short(number: string): string {
  const value = Number(number);
  if (Math.abs(value) > Number.MAX_SAFE_INTEGER) return value.toExponential().toUpperCase();
  if (number.length <= LONGEST) return number;
  return number
    .trim()
    .replace(/^([-+]?)0+(?=\.?\d)/, "$1")
    .slice(0, LONGEST);
}

/** "5/3/2024", "5-3-24" and "5/3" are the fifth of March, the last one of this year: "2024-03-05". */
function englishDate(text: string): string | undefined {
  const [, day = "", , month = "", years, time = ""] = localDate.exec(text) ?? [];
  if (!day) return undefined;
  const year = years === undefined ? new Date().getFullYear() : fullYear(years);
  const date = new Date(Date.UTC(year, Number(month) - 1, Number(day)));
  const exists = date.getUTCDate() === Number(day) && date.getUTCMonth() === Number(month) - 1;
  return exists ? date.toISOString().slice(0, 10) + time : undefined;
}

const localDate = new RegExp(
  String.raw`^\s*(\d{1,2})([/-])(\d{1,2})(?:\2(\d{4}|\d{2}))?(\s+${time})?\s*$`,
);

/** Of two digits, 00–29 are in this century, as in Excel. */
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length === 4) return year;
  return year + (year < 30 ? 2000 : 1900);
}
