import type { ColumnCorrection } from "./enrolmentTable";
import type { Grid } from "./grid";
import { headerBlocks } from "./headerBlocks";
import { headerTexts } from "./headerTexts";
import { tidy } from "./rowKinds";
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
  const moved = corrections.filter((correction) => !isInPlace(grid, correction));
  if (moved.length === 0) return corrections;
  const headers = headerBlocks(grid, words, [0]).flatMap((block) => headerTexts(grid, block));
  return corrections.map((correction) => {
    if (!moved.includes(correction)) return correction;
    const named = headers.filter(({ text }) => text === correction.text);
    const columns = new Set(named.map(({ column }) => grid.column + column));
    const [only, ...others] = columns;
    const isElsewhere = others.length === 0 && !columns.has(correction.column);
    return isElsewhere && only !== undefined ? { ...correction, column: only } : correction;
  });
}

/** Whether the lowest level of the header stands in the correction's column, in whatever row. */
function isInPlace(grid: Grid, { text, column }: ColumnCorrection): boolean {
  const lowest = text.split(" · ").at(-1);
  return grid.values.some((row) => tidy(row[column - grid.column]) === lowest);
}
