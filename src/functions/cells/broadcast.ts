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
export function broadcast(
  given: readonly Given[],
  compute: (...cells: Argument[]) => Result,
): Result[][] {
  const ranges = given.map(cellsOf);
  const height = Math.max(...ranges.map((range) => range.length));
  const width = Math.max(...ranges.map((range) => range[0]?.length ?? 1));
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_, column) => {
      const within = ranges.every((range) => reaches(range, row, column));
      if (!within) return excelError("#N/A");
      return orError(() => compute(...ranges.map((range) => cellAt(range, row, column))));
    }),
  );
}

/** An argument's cells; one that was left out is a blank cell. */
export function cellsOf(given: Given): Argument[][] {
  return Array.isArray(given) ? given : [[given]];
}

function reaches(range: Argument[][], row: number, column: number): boolean {
  const width = range[0]?.length ?? 1;
  return (range.length === 1 || row < range.length) && (width === 1 || column < width);
}

function cellAt(range: Argument[][], row: number, column: number): Argument {
  const cells = range[range.length === 1 ? 0 : row] ?? [];
  return cells[cells.length === 1 ? 0 : column];
}
