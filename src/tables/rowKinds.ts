import type { CellValue, Grid } from "./grid";
import { withoutInvisible } from "./invisible";
import { yearOf } from "./periods";

/** A cell with white space and line breaks as single blanks; "" for a blank one. */
export function tidy(value: CellValue | undefined): string {
  if (typeof value === "number") return String(value);
  if (typeof value !== "string") return "";
  if (plain.test(value)) return value;
  return withoutInvisible(value.replace(/\t/g, " ")).replace(/\s+/g, " ").trim();
}

/** Most texts are plain words; looking for signs that are not seen takes longer. */
const plain = /^(?:[!-~]+(?: [!-~]+)*)?$/;

/** The same of a cell by its indexes in the grid; "" outside it. */
export function textIn(grid: Grid, row: number, column: number): string {
  return tidy(rowIn(grid, row)[column]);
}

/** The cells of a row by its index in the grid; none outside it. */
export function rowIn(grid: Grid, row: number): readonly CellValue[] {
  return grid.values[row] ?? [];
}

export function isBlankRow(row: readonly CellValue[]): boolean {
  return row.every((value) => tidy(value) === "");
}

/**
 * A figure: a number that is no year, or text of digits such as "24.737" and "36,47%"; "(000)" is
 * a unit.
 */
export function isFigure(value: CellValue | undefined): boolean {
  if (typeof value === "number") return yearOf(value) === undefined;
  if (typeof value !== "string" || yearOf(value) !== undefined) return false;
  return /^(?!\W*00)[-−(]?\s*(rp\.? ?)?\d[\d.,  ]*\s*(%|persen)?\)?$/i.test(value.trim());
}

/**
 * The numbers of the columns under a header: 1, 2, 3 or (1), (2), (3) or a, b, c, with how they
 * are computed: "5=4/3".
 */
export function isNumbering(row: readonly CellValue[]): boolean {
  const filled = row.map(tidy).filter((text) => text !== "");
  const values = filled.map((text) => {
    const [, number = ""] = /^\(?(\d{1,2}|[a-z])\)?(\s*[=:(].*)?$/i.exec(text) ?? [];
    return /\d/.test(number) ? Number(number) : number.toLowerCase().charCodeAt(0) - 96;
  });
  // Another table beside begins anew.
  const isNext = (value: number, at: number) => value < 3 || value === (values[at - 1] ?? 0) + 1;
  return values.length > 1 && values.every(isNext);
}

/** Labels only: words, years, units; no figure. */
export function isLabelRow(row: readonly CellValue[]): boolean {
  return !isBlankRow(row) && !row.some(isFigure);
}

/** Units of the columns above: "(jiwa)", "orang", "(%)". */
export function isUnitRow(row: readonly CellValue[]): boolean {
  const units = /^\(?(jiwa|orang|org|persons?|people|%|persen|poin|rp|rupiah|ribu|000)\)?$/i;
  const filled = row.map(tidy).filter((text) => text !== "");
  return filled.length > 0 && filled.every((text) => units.test(text));
}
