import { isNik } from "../domain/nik";
import type { CellValue } from "./grid";
import { personNumber } from "./personRows";

/** What people put between the digits of a NIK. */
const signs = String.raw`\s\p{Cc}\p{Cf}\p{Pd}−.:/`;
const sign = new RegExp(`[${signs}]`, "gu");

/** NIKs have 16 digits; one that lost some still tells who it is. */
const FEWEST_DIGITS = 12;

/**
 * Up to eight signs, and letters that look like digits, may stand between two digits of a NIK. Not
 * seen through are words and other signs between them, and more such letters than leave twelve
 * digits.
 */
const runs = new RegExp(
  String.raw`\p{Nd}(?:[${signs}OoIiLl]{0,8}\p{Nd}){${FEWEST_DIGITS - 1},}`,
  "gu",
);

/** A text of a file as it may be shown and written: what may be a NIK is "…". */
export function withoutNiks(text: string): string {
  if (text.length < FEWEST_DIGITS) return text;
  return text.replace(runs, (run) => (saysSomethingElse(run) ? run : "…"));
}

/**
 * What stands in the column of NIKs, as it may be shown: only what tells where the NIK was issued,
 * "6101••••••••••••", however it is written. Words without a digit stay.
 */
export function maskedNik(text: string): string {
  if (!/\p{Nd}/u.test(text)) return text;
  const [, issuer = ""] = /^\D*(\d{4})/.exec(text.replace(sign, "")) ?? [];
  return issuer.padEnd(16, "•");
}

/** Whether a cell's number may be a NIK: Excel writes a zero for its 16th digit. */
export function mayBeNik(value: number): boolean {
  return beginsLikeNik(String(value));
}

/** Whether a cell holds a NIK and nothing else, however it is written. */
export function isOnlyNik(value: CellValue): boolean {
  if (typeof value === "number") return value >= 1e15 && mayBeNik(value);
  if (typeof value !== "string" || value.length < 16) return false;
  const digits = personNumber(value)
    .replace(sign, "")
    .replace(/[Oo]/g, "0")
    .replace(/[IiLl]/g, "1");
  return digits.length === 16 && beginsLikeNik(digits) && withoutNiks(value) !== value;
}

/** Place of issue and day of birth; of the rest digits may be lost. */
function beginsLikeNik(digits: string): boolean {
  return /^\d{15,17}$/.test(digits) && isNik(`${digits.slice(0, 12)}0001`);
}

const [day, month, year] = ["(0?[1-9]|[12]\\d|3[01])", "(0?[1-9]|1[0-2])", "(19|20)\\d\\d"];
const date = `(${day}[-/.]${month}[-/.]${year}|${year}[-/.]${month}[-/.]${day})`;
/** "01-02-1990", "2024-06-30-2024-12-31", "01/2024", "2023-2024-2025"; no NIK is written so. */
const dates = new RegExp(`^(${date}([-–/]${date})?|${month}[-/.]${year}|${year}([-/]${year})*)$`);
/** "1.234.567", "36.4712"; "01-02-90"; "08.30.00". */
const figures = new RegExp(
  `^(\\d{1,3}(\\.\\d{3})+|\\d{1,3}\\.\\d+|${day}[-/.]${month}[-/.]\\d\\d|\\d\\d?[.:]\\d\\d([.:]\\d\\d)?)$`,
);

/** Whether digits are dates and amounts, one beside the other. */
function saysSomethingElse(run: string): boolean {
  const words = run.split(/\s+(?:[-–]\s+)?/);
  if (words.every((word) => dates.test(word))) return true;
  if (!words.every((word) => dates.test(word) || figures.test(word))) return false;
  return ![run, ...words].some((text) => beginsLikeNik(text.replace(/\D/g, "")));
}
