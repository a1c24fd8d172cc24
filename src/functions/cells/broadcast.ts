import { type Argument, excelError, orError, type Result } from "./cellValues";

/** An argument as Excel passes it: a single cell or a range; null or undefined when left out. */
export type Given = Argument[][] | null | undefined;

/**
 * Computes cell by cell over ranges of any shape, as native functions do: one cell, one row
 * or one column is repeated to the largest shape; where another shape runs out stands #N/A.
 *
 * @param given the arguments, each a single cell or a range; one left out counts as a blank cell
 * @param compute takes one cell of each argument
 * @returns a result as tall and as wide as the largest argument
 */
export function broadcast<Computed = Result>(
  given: readonly Given[],
  compute: (...cells: Argument[]) => Computed,
): (Computed | CustomFunctions.Error)[][] {
  const ranges = given.map(cellsOf);
  const height = Math.max(...ranges.map((range) => range.length));
  const width = Math.max(...ranges.map((range) => range[0]?.length ?? 1));
  const rows: (Computed | CustomFunctions.Error)[][] = [];
  const cells: Argument[] = [];
  const computeCells = () => compute(...cells);
  // Every cell of a tall range passes here, so there is one closure for all of them.
  for (let row = 0; row < height; row++) {
    const results: (Computed | CustomFunctions.Error)[] = [];
    for (let column = 0; column < width; column++) {
      const within = takeCells(ranges, row, column, cells);
      results.push(within ? orError(computeCells) : excelError("#N/A"));
    }
    rows.push(results);
  }
  return rows;
}

/** Puts one cell of each range into `cells`. @returns false where a range runs out */
function takeCells(
  ranges: readonly Argument[][][],
  row: number,
  column: number,
  cells: Argument[],
): boolean {
  for (const [index, range] of ranges.entries()) {
    const line = range.length === 1 ? range[0] : range[row];
    if (line === undefined) return false;
    const at = line.length === 1 ? 0 : column;
    if (at >= line.length) return false;
    cells[index] = line[at];
  }
  return true;
}

/** An argument's cells; one that was left out is a blank cell. */
export function cellsOf(given: Given): Argument[][] {
  return Array.isArray(given) ? given : [[given]];
}
