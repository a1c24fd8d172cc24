import { fromTo } from "./fromTo";
import type { Grid } from "./grid";
import { MOST_LEVELS } from "./headerLevels";
import { isFigure, rowIn, textIn } from "./rowKinds";
import type { Words } from "./words";

/** Where a header stands over a column of regions, by index in the grid. */
export interface HeaderPlace {
  readonly region: number;
  /** Its lowest row. */
  readonly header: number;
  readonly firstFigures: number;
  /** Columns from here on are not looked at. */
  readonly width: number;
}

/** Columns before the regions that may be theirs: number, code, province. */
const MOST_KEYS = 3;

/** The first and the last column of the table under a header. */
export function blockColumns(
  grid: Grid,
  place: HeaderPlace,
  words: Words,
): readonly [number, number] {
  return [leftEnd(grid, place), rightEnd(grid, place, words)];
}

/** A blank column ends the table on its left. */
function leftEnd(grid: Grid, place: HeaderPlace): number {
  let column = place.region;
  while (isFilled(grid, place, column - 1)) column--;
  return column;
}

/** On the right another column of regions behind figures begins another table. */
function rightEnd(grid: Grid, place: HeaderPlace, words: Words): number {
  let last = place.region;
  let figuresSeen = false;
  for (let column = place.region + 1; column < place.width; column++) {
    const hasFigure = firstDataRows(place).some((row) => isFigure(rowIn(grid, row)[column]));
    if (figuresSeen && !hasFigure && holdsRegions(grid, place, column, words)) {
      return beforeNextTable(grid, place, column);
    }
    if (hasFigure) figuresSeen = true;
    if (isFilled(grid, place, column)) last = column;
  }
  return last;
}

function isFilled(grid: Grid, place: HeaderPlace, column: number): boolean {
  const rows = [...fromTo(place.header - 2, place.header), ...firstDataRows(place)];
  return rows.some((row) => textIn(grid, row, column) !== "");
}

/** A heading ("A. Kabupaten") may be the first row of one of two tables. */
function firstDataRows({ firstFigures }: HeaderPlace): number[] {
  return fromTo(firstFigures, firstFigures + 3);
}

/** By its header or, behind a blank column, by what stands in it. */
function holdsRegions(grid: Grid, place: HeaderPlace, column: number, words: Words): boolean {
  const label = labelOver(grid, place, column);
  if (label !== undefined && words.meaning(label).role === "region") return true;
  const isApart = !isFilled(grid, place, column - 1);
  return isApart && words.region(textIn(grid, place.firstFigures, column)) !== undefined;
}

/** The lowest label over a column: a header over several rows has it in any of them. */
function labelOver(grid: Grid, { header }: HeaderPlace, column: number): string | undefined {
  const labels = fromTo(header - MOST_LEVELS + 1, header).map((row) => textIn(grid, row, column));
  return labels.findLast((label) => label !== "");
}

/** "No" and "Kode" before the other regions belong to these. */
function beforeNextTable(grid: Grid, place: HeaderPlace, region: number): number {
  const blank = fromTo(Math.max(0, region - 1 - MOST_KEYS), region - 1).findLast(
    (column) => !isFilled(grid, place, column),
  );
  if (blank !== undefined) return blank - 1;
  const isKey = /^(no|nomor|kode)\b/i.test(textIn(grid, place.header, region - 1));
  return isKey ? region - 2 : region - 1;
}
