import { englishFormula } from "../../formulas/localFormula";
import type { DecimalSign } from "../../messages/numbers";
import { localMistake } from "../../formulas/localMistake";

/**
 * What a user types into a cell, in the en-US form that the grid reads: with a decimal comma,
 * numbers have their points between groups of three, and dates their day before the month.
 */
export function englishInput(typed: string, decimal: DecimalSign): string {
  if (decimal === ".") return typed;
  return isLocalNumber(typed) ? englishNumber(typed) : (isoDate(typed) ?? typed);
}

/** The same for what is pasted, which may be a formula; what can't be one stays as it is. */
export function englishPasted(text: string, decimal: DecimalSign): string {
  if (!text.startsWith("=")) return englishInput(text, decimal);
  return localMistake(text, decimal) ? text : englishFormula(text, decimal);
}

/** A number for the cell's editor, in full: 0.36 → "0,36". */
export function fullNumber(value: number | string, decimal: DecimalSign): string {
  return String(value).replace(".", decimal);
}

/** "607.426", "0,36", "-36,47%": dots only between groups of three. */
function isLocalNumber(text: string): boolean {
  return /^\s*-?(\d{1,3}(\.\d{3})+|\d+)(,\d+)?\s*%?\s*$/.test(text);
}

function englishNumber(text: string): string {
  return text.replaceAll(".", "").replace(",", ".").trim();
}

/** "5/3/2024" is the fifth of March: "2024-03-05". Undefined for what is no such date. */
function isoDate(text: string): string | undefined {
  const [, day = "", , month = "", year = ""] = datePattern.exec(text) ?? [];
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const exists = date.getUTCDate() === Number(day) && date.getUTCMonth() === Number(month) - 1;
  return year && exists ? date.toISOString().slice(0, 10) : undefined;
}

const datePattern = /^\s*(\d{1,2})([/-])(\d{1,2})\2(\d{4})\s*$/;
