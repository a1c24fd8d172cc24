import type { ColumnCorrection } from "./enrolmentTable";
import type { Grid } from "./grid";
import { headerBlocks } from "./headerBlocks";
import { headerTexts } from "./headerTexts";
import type { Words } from "./words";

/**
 * The corrections at the columns that they mean by now: their own where that still has the
 * header, else the only other one that has it. Of several with that header none is guessed.
 */
export function locateCorrections(
  grid: Grid,
  words: Words,
  corrections: readonly ColumnCorrection[] = [],
): readonly ColumnCorrection[] {
  if (corrections.length === 0) return corrections;
  const headers = headerBlocks(grid, words).flatMap((block) => headerTexts(grid, block));
  return corrections.map((correction) => {
    const named = headers.filter(({ text }) => text === correction.text);
    const columns = new Set(named.map(({ column }) => grid.column + column));
    const [only, ...others] = columns;
    const isMoved = !columns.has(correction.column) && others.length === 0;
    return isMoved && only !== undefined ? { ...correction, column: only } : correction;
  });
}
