import type { PlannedCell } from "../../plans/writePlan";
import type { Kept } from "./part";

/** What is assigned to a cell's formula; `null` tells Excel to leave the cell alone. */
export function contentOf(cell: PlannedCell | null): string | number | boolean | null {
  if (cell === null) return null;
  if (cell.formula) return cell.formula;
  return typeof cell.value === "string" ? asText(cell.value) : cell.value;
}

/**
 * Excel reads a written string as if it were typed: "=1" is a formula, "1.001" a number,
 * "3 Mei" a date. An apostrophe in front keeps text as text and is not shown.
 */
function asText(value: string): string {
  const readAsTyped = /^[=+\-@'#\t\r]|\d|^(true|false|benar|salah)$/i;
  return readAsTyped.test(value) ? `'${value}` : value;
}

/**
 * What must be typed into a cell to have what it holds: a formula, a number, text after an
 * apostrophe, "" for a blank.
 *
 * @param formula as Excel gives it
 * @param value what it shows: a text that begins with "=" is its own formula
 */
export function keptContent(formula: unknown, value: unknown): string | number | boolean {
  if (typeof formula === "number" || typeof formula === "boolean") return formula;
  const text = String(formula);
  const isFormula = text.startsWith("=") && formula !== value;
  const isError = text.startsWith("#");
  return text === "" || isFormula || isError ? text : `'${text}`;
}

/** Whether a cell holds what was written; Excel may write a formula in its own way. */
export function holdsPlanned(cell: PlannedCell, content: Kept | undefined): boolean {
  if (!cell.formula) return shows(content, keptContent(cell.value, cell.value));
  return typeof content === "string" && plain(content) === plain(cell.formula);
}

function plain(formula: string): string {
  return formula.replace(/\s+|_xl(?:fn|ws|pm)\.|^=\+?/gi, "").toUpperCase();
}

/** What Excel shows while a function that takes its time has no result yet. */
const PENDING: readonly unknown[] = ["#BUSY!", "#GETTING_DATA"];

/** Whether a cell shows something else than planned, for good. */
export function differs(shown: unknown, planned: string | number | boolean): boolean {
  return !PENDING.includes(shown) && !shows(shown, planned);
}

/** Whether a cell shows what was planned, as far as numbers are kept. */
function shows(shown: unknown, planned: string | number | boolean): boolean {
  if (typeof shown !== "number" || typeof planned !== "number") return shown === planned;
  return Math.abs(shown - planned) <= 1e-9 * Math.max(1, Math.abs(planned));
}
