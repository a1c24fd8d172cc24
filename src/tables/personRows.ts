import type { CellValue } from "./grid";
import type { MemberColumn, MemberField } from "./memberList";
import { tidy } from "./rowKinds";

/** The header of a list of persons, and where its numbers of persons stand; -1 for nowhere. */
export interface PersonHeader {
  /** By column; "" where the header is blank. */
  readonly titles: readonly string[];
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
  return { titles, nik: indexOf("nik"), memberNumber: indexOf("memberNumber") };
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
 * @param cells the row's texts by column, tidied
 */
export function isAboutNobody(cells: readonly string[], header: PersonHeader): boolean {
  const { titles, nik, memberNumber } = header;
  const filled = cells.flatMap((text, column) => (text === "" ? [] : [column]));
  const [first] = filled;
  if (first === undefined) return true;
  const named = titles.flatMap((title, column) => (title === "" ? [] : [column]));
  const rest = named.map((column) => cells[column] ?? "");
  if (rest.every((text, at) => text === titles[named[at] ?? -1])) return true;
  if (rest.every((text, at) => text.replace(/[()]/g, "") === String(at + 1))) return true;
  const numbers = [cells[nik] ?? "", cells[memberNumber] ?? ""];
  if (numbers.some((text) => longNumber.test(personNumber(text)))) return false;
  const text = cells[first] ?? "";
  if (sum.test(text)) return true;
  if (filled.length > 1 || longNumber.test(text)) return false;
  if (first === nik || first === memberNumber) return hasWord.test(text);
  return first === 0 || !named.includes(first);
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
