import type { CellValue } from "./grid";
import type { MemberColumn, MemberField } from "./memberList";
import { tidy } from "./rowKinds";

/** The header of a list of persons, and where its numbers of persons stand; -1 for nowhere. */
export interface PersonHeader {
  /** By column; "" where the header is blank. */
  readonly titles: readonly string[];
  /** The columns that have one. */
  readonly named: readonly number[];
  readonly nik: number;
  readonly memberNumber: number;
}

/** @param first the sheet column from which on cells are counted */
export function personHeader(columns: readonly MemberColumn[], first: number): PersonHeader {
  const width = columns.reduce((widest, { column }) => Math.max(widest, column - first + 1), 0);
  const titles = new Array<string>(width).fill("");
  for (const { column, text } of columns) titles[column - first] = text;
  const indexOf = (field: MemberField) => {
    const column = columns.find((each) => each.field === field)?.column;
    return column === undefined ? -1 : column - first;
  };
  const named = titles.flatMap((title, column) => (title === "" ? [] : [column]));
  return { titles, named, nik: indexOf("nik"), memberNumber: indexOf("memberNumber") };
}

/** "Jumlah", "TOTAL", "Sub total". */
const sum = /^(grand |sub ?)?(total|jumlah|jml)\b/i;
/** More letters than a number has: "Sumber: BPJS". */
const hasWord = /[a-z]{3}/i;
/** As long as a number of a person: a row may have been cut at another separator. */
const longNumber = /\d{8}/;

/**
 * Whether a row under the header of a list is about no person: blank, a note or a title in a
 * single cell, a sum, the header once more, or the numbers 1, 2, 3 … under it.
 *
 * @param cellAt the row's text in a column, tidied; it is asked for few of them
 * @param width how many columns the row has
 */
export function isAboutNobody(
  cellAt: (column: number) => string,
  width: number,
  header: PersonHeader,
): boolean {
  const { titles, named, nik, memberNumber } = header;
  const first = filledFrom(0, cellAt, width);
  if (first === undefined) return true;
  if (named.every((column) => cellAt(column) === titles[column])) return true;
  if (named.every((column, at) => cellAt(column).replace(/[()]/g, "") === String(at + 1))) {
    return true;
  }
  const numbers = [nik, memberNumber].map(cellAt);
  if (numbers.some((text) => longNumber.test(personNumber(text)))) return false;
  const text = cellAt(first);
  if (sum.test(text)) return true;
  if (filledFrom(first + 1, cellAt, width) !== undefined || longNumber.test(text)) return false;
  if (first === nik || first === memberNumber) return hasWord.test(text);
  return first === 0 || !named.includes(first);
}

function filledFrom(
  start: number,
  cellAt: (column: number) => string,
  width: number,
): number | undefined {
  for (let column = start; column < width; column++) if (cellAt(column) !== "") return column;
  return undefined;
}

/**
 * The number of a person as it is meant: without what exports put around it so that Excel keeps
 * it as text ('6101…, ="6101…"), and without blanks between its digits.
 */
export function personNumber(raw: CellValue): string {
  const text = tidy(raw)
    .replace(/^="(.*)"$/, "$1")
    .replace(/^'\s*/, "");
  return /^[\d ]+$/.test(text) ? text.replaceAll(" ", "") : text;
}
