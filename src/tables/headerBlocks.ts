import { blockColumns } from "./blockColumns";
import type { CellValue, Grid } from "./grid";
import { highestLevel, MOST_LEVELS, saysWhat } from "./headerLevels";
import { isBlankRow, isFigure, isLabelRow, isNumbering, rowIn, textIn, tidy } from "./rowKinds";
import type { Words } from "./words";

/** The header of a table over the column of its regions, all by index in the grid. */
export interface HeaderBlock {
  readonly firstRow: number;
  readonly lastRow: number;
  /** The first row under it that is not about units or column numbers. */
  readonly dataRow: number;
  readonly region: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** The first rows under it that have a name, up to the header of a table below. */
  readonly namedRows: readonly number[];
  /** How many different regions they name. */
  readonly regions: number;
}

/**
 * A header below this many rows, from the top or from the end of another table, is not looked for:
 * long lists are no enrolment tables.
 */
export const HEADERS_LOOKED_AT = 200;
/** Further right neither: a stray cell can make a used range 16.384 columns wide. */
export const COLUMNS_LOOKED_AT = 256;
/** This many rows tell what a table's columns hold. */
const ROWS_LOOKED_AT = 200;
/** Blank rows may stand between the header and the first region. */
const BLANKS_UNDER_HEADER = 2;

/**
 * Every place of the grid where a header may stand over a column of regions.
 *
 * @param from the rows from which headers are looked for, by index: the first, and those behind
 *   tables that were found
 */
export function headerBlocks(grid: Grid, words: Words, from: readonly number[]): HeaderBlock[] {
  const width = widthOf(grid);
  return Array.from({ length: width }, (_, region) => {
    const starts = new Set(from.flatMap((row) => firstRows(grid, region, words, row)));
    return [...starts].flatMap((row) => blockOver(grid, region, row, words) ?? []);
  }).flat();
}

function widthOf(grid: Grid): number {
  return Math.min(COLUMNS_LOOKED_AT, rowIn(grid, 0).length);
}

/** Where the data of a table with this column of regions may begin. */
function firstRows(grid: Grid, region: number, words: Words, from: number): number[] {
  const starts: number[] = [];
  let isBelowRegion = false;
  for (let row = from; row < Math.min(from + HEADERS_LOOKED_AT, grid.values.length); row++) {
    const text = textIn(grid, row, region);
    if (text === "") continue;
    const isRegion = words.region(text) !== undefined;
    if (isRegion && !isBelowRegion) starts.push(beginning(grid, region, row));
    isBelowRegion = isRegion;
    const { role } = words.meaning(text);
    if (isRegion || (role !== "region" && role !== "province")) continue;
    const under = rowUnderHeader(grid, row);
    if (under !== undefined) starts.push(under);
  }
  return starts;
}

/** Rows of names and figures above the first known region belong to the table, too. */
function beginning(grid: Grid, region: number, known: number): number {
  let row = known;
  while (isLine(grid, region, row - 1)) row--;
  return row;
}

function isLine(grid: Grid, region: number, row: number): boolean {
  const cells = rowIn(grid, row);
  const isNamed = [cells[region], cells[region - 1]].some((value) => tidy(value) !== "");
  return isNamed && cells.some(isFigure) && !isNumbering(cells);
}

/** The first row with figures below a header; undefined where labels go on too long. */
function rowUnderHeader(grid: Grid, header: number): number | undefined {
  const below = grid.values.slice(header + 1, header + 1 + MOST_LEVELS + BLANKS_UNDER_HEADER);
  const under = below.findIndex((cells) => cells.some(isFigure) && !isNumbering(cells));
  return under < 0 ? undefined : header + 1 + under;
}

function blockOver(
  grid: Grid,
  region: number,
  firstFigures: number,
  words: Words,
): HeaderBlock | undefined {
  const dataRow = withHeading(grid, region, firstFigures, words);
  const lastRow = headerOver(grid, dataRow);
  if (lastRow === undefined) return undefined;
  const place = { region, header: lastRow, firstFigures, width: widthOf(grid) };
  const columns = blockColumns(grid, place, words);
  const firstRow = highestLevel(grid, lastRow, columns, region, words);
  const namedRows = namedRowsUnder(grid, region, lastRow, dataRow, columns, words);
  if (namedRows.length === 0) return undefined;
  const regions = regionsIn(grid, region, namedRows, words);
  const [firstColumn, lastColumn] = columns;
  return { firstRow, lastRow, dataRow, region, firstColumn, lastColumn, namedRows, regions };
}

/**
 * "A. Kabupaten" above the first regency is not the header's: it tells kinds of regions apart. It
 * stands alone in its table; one beside it may have a heading in the same row.
 */
function withHeading(grid: Grid, region: number, firstFigures: number, words: Words): number {
  const above = firstFigures - 1;
  if (words.row(textIn(grid, above, region)).heading === undefined) return firstFigures;
  const header = headerOver(grid, above);
  if (header === undefined) return firstFigures;
  const place = { region, header, firstFigures, width: widthOf(grid) };
  const [, last] = blockColumns(grid, place, words);
  const isAlone = last > region && isBlankRow(rowIn(grid, above).slice(region + 1, last + 1));
  return isAlone ? above : firstFigures;
}

/** The row of labels above a row, but for blank rows and column numbers between. */
function headerOver(grid: Grid, row: number): number | undefined {
  let blanks = 0;
  for (let above = row - 1; above >= 0; above--) {
    const cells = rowIn(grid, above);
    if (isBlankRow(cells)) blanks++;
    else if (!isNumbering(cells)) return isLabelRow(cells) ? above : undefined;
    if (blanks > BLANKS_UNDER_HEADER) return undefined;
  }
  return undefined;
}

/**
 * After a blank row only a name of a region or total goes on with the table. The header over
 * again, as on each page of a print, does not end it, unless a total stands above.
 */
function namedRowsUnder(
  grid: Grid,
  region: number,
  header: number,
  dataRow: number,
  [first, last]: readonly [number, number],
  words: Words,
): number[] {
  const cellsOf = (row: number) => rowIn(grid, row).slice(first, last + 1);
  const textsOf = (row: number) => cellsOf(row).map(tidy).join("\n");
  const rows: number[] = [];
  let afterBlank = false;
  let afterTotal = false;
  const end = Math.min(dataRow + ROWS_LOOKED_AT, grid.values.length);
  for (let row = dataRow; row < end; row++) {
    const name = textIn(grid, row, region);
    if (isBlankRow(cellsOf(row))) afterBlank = true;
    if (name === "") continue;
    const { isSum } = words.row(name);
    const isNamed = words.region(name) !== undefined || isSum;
    if (!isNamed && isHeaderOver(cellsOf(row), name, words)) {
      if (afterTotal || textsOf(row) !== textsOf(header)) break;
      continue;
    }
    afterTotal = isSum;
    if (isNamed || !afterBlank) rows.push(row);
  }
  return rows;
}

/** Labels over regions and something more; "A. Kabupaten" is a heading among the rows. */
function isHeaderOver(cells: readonly CellValue[], name: string, words: Words): boolean {
  const others = cells.map(tidy).filter((text) => text !== name);
  const isOfRegions = words.meaning(name).role === "region" && isLabelRow(cells);
  return isOfRegions && others.some((text) => saysWhat(text, words));
}

function regionsIn(grid: Grid, region: number, rows: readonly number[], words: Words): number {
  const codes = rows.flatMap((row) => words.region(textIn(grid, row, region))?.code ?? []);
  return new Set(codes).size;
}
