import type { Grid } from "./grid";
import { mergedFrom } from "./mergedFrom";
import { isLabelRow, rowIn, tidy } from "./rowKinds";
import type { Words } from "./words";

/** A header has no more rows. */
export const MOST_LEVELS = 6;
/** A title is longer than the name of a group of columns. */
const LONGEST_GROUP = 40;
/** And than the name of the column of regions. */
const LONGEST_REGION_LABEL = 19;

/**
 * The highest row of a header, by index in the grid.
 *
 * @param columns the first and the last of its table
 */
export function highestLevel(
  grid: Grid,
  lastRow: number,
  columns: readonly [number, number],
  region: number,
  words: Words,
): number {
  const isLevel = (row: number) => isUpperLevel(grid, row, columns, region, words);
  let firstRow = lastRow;
  while (lastRow - firstRow < MOST_LEVELS - 1) {
    if (isLevel(firstRow - 1)) firstRow--;
    // A row of remarks ("terbit", "hitungan") may stand between two levels.
    else if (isRemarks(grid, firstRow - 1) && isLevel(firstRow - 2)) firstRow -= 2;
    else break;
  }
  return firstRow;
}

function isRemarks(grid: Grid, row: number): boolean {
  const cells = rowIn(grid, row);
  return isLabelRow(cells) && cells.filter((value) => tidy(value) !== "").length > 2;
}

/** Whether the row above the header's lower levels is a level of it, and no title. */
function isUpperLevel(
  grid: Grid,
  row: number,
  [first, last]: readonly [number, number],
  region: number,
  words: Words,
): boolean {
  const cells = rowIn(grid, row);
  if (!isLabelRow(cells)) return false;
  const labels = cells
    .map((value, column) => ({ text: tidy(value), column }))
    .filter(({ text, column }) => text !== "" && column >= first && column <= last);
  if (labels.some(({ column }) => isAcross(grid, row, column, [first, last]))) return false;
  if (labels.some(({ text }) => isPlace(text, words))) return false;
  const [label, ...others] = labels;
  if (!label) return false;
  if (others.length > 0) {
    const areShort = labels.every(({ text }) => text.length <= 2 * LONGEST_GROUP);
    return areShort && labels.some(({ text }) => saysWhat(text, words));
  }
  const { role, month } = words.meaning(label.text);
  // A date is a title's: a group of columns would have another beside it.
  if (month !== undefined) return false;
  if (label.column <= region) {
    return role === "region" && label.text.length <= LONGEST_REGION_LABEL;
  }
  return label.text.length <= LONGEST_GROUP && saysWhat(label.text, words);
}

function isPlace(text: string, words: Words): boolean {
  return words.region(text) !== undefined || words.province(text) !== undefined;
}

/** It names a figure, a key, a year or a segment. */
export function saysWhat(text: string, words: Words): boolean {
  const { role, year, segment } = words.meaning(text);
  return role !== undefined || year !== undefined || segment !== undefined;
}

/** Whether a cell is merged over (nearly) the whole table: a title. */
function isAcross(
  grid: Grid,
  row: number,
  column: number,
  [first, last]: readonly [number, number],
): boolean {
  const area = mergedFrom(grid, { row: grid.row + row, column: grid.column + column });
  if (!area) return false;
  return area.last.column - area.first.column >= last - first - 1 && last - first > 1;
}
