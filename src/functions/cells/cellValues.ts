import { Impossible, type Reason } from "../../domain/impossible";
import { functionErrors } from "../../messages/functionErrors";
import type { Language } from "../../messages/text";

/** What Excel passes for one cell of an `any[][]` parameter. */
export type Argument = unknown;

/** What a function gives back for one cell. */
export type Result = number | string | boolean | CustomFunctions.Error;

/** An Excel error that stood in a cell of an argument; it goes through to the result. */
class ErrorInCell extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}

const excelErrors = /^#(VALUE!|N\/A|DIV\/0!|NUM!|NULL!|REF!|NAME\?|SPILL!|CALC!)$/;

/**
 * A cell as a number, as native formulas read it: a blank counts as 0, TRUE as 1.
 * Text is `#VALUE!`; an error in the cell is the result.
 */
export function toNumber(cell: Argument): number {
  if (typeof cell === "number") return cell;
  if (isBlank(cell)) return 0;
  if (typeof cell === "boolean") return Number(cell);
  throw new ErrorInCell(errorIn(cell) ?? "#VALUE!");
}

/** A cell as text without blanks around it; a blank cell is "". An error in the cell is the result. */
export function toText(cell: Argument): string {
  if (isBlank(cell)) return "";
  const error = errorIn(cell);
  if (error !== undefined) throw new ErrorInCell(error);
  if (typeof cell === "object") throw new ErrorInCell("#VALUE!");
  return String(cell).trim();
}

/** Blank cells arrive as "", arguments left out as null or undefined. */
export function isBlank(cell: Argument): boolean {
  return cell === "" || cell === null || cell === undefined;
}

/**
 * Whether an optional argument says nothing: a blank, or the 0 that Excel for Mac passes for a
 * single value left out. Only for arguments of which 0 is no possible value (words, years, dates).
 */
export function isLeftOut(cell: Argument): boolean {
  return isBlank(cell) || cell === 0;
}

/**
 * Runs a computation; what this project throws becomes the Excel error to show, and so does a
 * number beyond all that a computer can hold.
 */
export function orError<T>(compute: () => T): T | CustomFunctions.Error {
  try {
    const result = compute();
    return result === Infinity || result === -Infinity ? excelError("#NUM!") : result;
  } catch (error) {
    return shownFor(error);
  }
}

function shownFor(error: unknown): CustomFunctions.Error {
  if (error instanceof Impossible) {
    return excelError(error.reason, error.why && functionErrors[error.why][language()]);
  }
  if (error instanceof ErrorInCell) return excelError(error.code);
  throw error;
}

/**
 * An Excel error as the runtime takes it. `CustomFunctions.ErrorCode` exists only once a
 * function is called, so it is never read while the script loads. #REF! and #NAME? can come
 * in but can't be given back: they become #VALUE!.
 *
 * @param message what Excel shows beside the error; it does so for #VALUE! and #N/A only
 */
export function excelError(code: Reason | string, message?: string): CustomFunctions.Error {
  const codes = Object.values(CustomFunctions.ErrorCode) as string[];
  const known = codes.includes(code) && code !== "#REF!" && code !== "#NAME?";
  return new CustomFunctions.Error(
    (known ? code : "#VALUE!") as CustomFunctions.ErrorCode,
    message,
  );
}

/** Excel's own language; results never depend on it, only what stands beside an error. */
function language(): Language {
  const shown = typeof Office === "undefined" ? undefined : Office.context?.displayLanguage;
  return shown?.startsWith("en") ? "en" : "id";
}

/** Errors arrive as `CustomFunctions.Error`, as `Excel.ErrorCellValue`, or as their text. */
function errorIn(cell: Argument): string | undefined {
  const { code, basicValue } = Object(cell) as { code?: unknown; basicValue?: unknown };
  return [cell, code, basicValue].find(
    (text): text is string => typeof text === "string" && excelErrors.test(text),
  );
}
