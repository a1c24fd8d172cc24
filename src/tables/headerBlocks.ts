import { isFigureRole } from "./enrolmentTable";
import type { CellValue, Grid } from "./grid";
import { mergedFrom } from "./mergedFrom";
import { isBlankRow, isFigure, isLabelRow, isNumbering, tidy } from "./rowKinds";
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
const MOST_LEVELS = 6;
/** Blank rows may stand between the header and the first region. */
const BLANKS_UNDER_HEADER = 2;
/** A title is longer than the name of a group of columns. */
const LONGEST_GROUP = 40;

/**
 * Every place of the grid where a header may stand over a column of regions.
 *
 * @param from the rows from which headers are looked for, by index: the first, and those behind
 *   tables that were found
 */
export function headerBlocks(grid: Grid, words: Words, from: readonly number[]): HeaderBlock[] {
  const width = Math.min(COLUMNS_LOOKED_AT, grid.values[0]?.length ?? 0);
  return Array.from({ length: width }, (_, region) => {
    const starts = new Set(from.flatMap((row) => firstRows(grid, region, words, row)));
    return [...starts].flatMap((row) => blockOver(grid, region, row, words) ?? []);
  }).flat();
}

/** Where the data of a table with this column of regions may begin. */
function firstRows(grid: Grid, region: number, words: Words, from: number): number[] {
  const starts = new Set<number>();
  let above: "region" | "header" | "other" = "other";
  for (let row = from; row < Math.min(from + HEADERS_LOOKED_AT, grid.values.length); row++) {
    const text = tidy(grid.values[row]?.[region]);
    if (text === "") continue;
    const isRegion = words.region(text) !== undefined;
    if (isRegion && above !== "region") starts.add(beginning(grid, region, row, words));
    const { role } = words.meaning(text);
    if (!isRegion && (role === "region" || role === "province")) {
      const under = rowUnderHeader(grid, row);
      if (under !== undefined) starts.add(under);
      above = "header";
    } else above = isRegion ? "region" : "other";
  }
  return [...starts];
}

/** Rows of names and figures above the first known region belong to the table, too. */
function beginning(grid: Grid, region: number, known: number, words: Words): number {
  let row = known;
  while (row > 0 && isLine(grid, region, row - 1, words)) row--;
  return row;
}

/** A header may stand beside the figures of another table. */
function isLine(grid: Grid, region: number, row: number, words: Words): boolean {
  const cells = grid.values[row] ?? [];
  const name = tidy(cells[region]) || tidy(cells[region - 1]);
  const isHeader = cells.some((value) => isFigureRole(words.meaning(tidy(value)).role));
  return name !== "" && !isHeader && cells.some(isFigure) && !isNumbering(cells);
}

/** The first row with figures below a header; undefined where labels go on too long. */
function rowUnderHeader(grid: Grid, header: number): number | undefined {
  const last = Math.min(header + MOST_LEVELS + BLANKS_UNDER_HEADER, grid.values.length - 1);
  for (let row = header + 1; row <= last; row++) {
    const cells = grid.values[row] ?? [];
    if (!isNumbering(cells) && cells.some(isFigure)) return row;
  }
  return undefined;
}

function blockOver(
  grid: Grid,
  region: number,
  firstFigures: number,
  words: Words,
): HeaderBlock | undefined {
  const dataRow = withHeadings(grid, region, firstFigures, words);
  let row = dataRow - 1;
  for (let blanks = 0; row >= 0 && isBesideHeader(grid.values[row]); row--) {
    if (isBlankRow(grid.values[row] ?? []) && ++blanks > BLANKS_UNDER_HEADER) return undefined;
  }
  const lastRow = row;
  if (lastRow < 0 || !isLabelRow(grid.values[lastRow] ?? [])) return undefined;
  const firstColumn = leftEnd(grid, region, lastRow, firstFigures);
  const lastColumn = rightEnd(grid, region, lastRow, firstFigures, words);
  const columns = [firstColumn, lastColumn] as const;
  const isLevel = (row: number) => row >= 0 && isUpperLevel(grid, row, columns, region, words);
  let firstRow = lastRow;
  while (lastRow - firstRow < MOST_LEVELS - 1) {
    if (isLevel(firstRow - 1)) firstRow--;
    // A row of remarks ("terbit", "hitungan") may stand between two levels.
    else if (isRemarks(grid, firstRow - 1) && isLevel(firstRow - 2)) firstRow -= 2;
    else break;
  }
  const namedRows = namedRowsUnder(grid, region, lastRow, dataRow, columns, words);
  if (namedRows.length === 0) return undefined;
  const regions = regionsIn(grid, region, namedRows, words);
  return { firstRow, lastRow, dataRow, region, firstColumn, lastColumn, namedRows, regions };
}

/** "A. Kabupaten" above the first regency is not the header's: it tells kinds of regions apart. */
function withHeadings(grid: Grid, region: number, firstFigures: number, words: Words): number {
  const cells = (grid.values[firstFigures - 1] ?? []).map(tidy).filter((text) => text !== "");
  const isHeading =
    cells.length <= 2 &&
    words.row(tidy(grid.values[firstFigures - 1]?.[region])).heading !== undefined;
  let above = firstFigures - 2;
  while (above > 0 && isBesideHeader(grid.values[above])) above--;
  const isUnderHeader = isLabelRow(grid.values[above] ?? []);
  return isHeading && isUnderHeader ? firstFigures - 1 : firstFigures;
}

function isRemarks(grid: Grid, row: number): boolean {
  const cells = grid.values[row] ?? [];
  return isLabelRow(cells) && cells.filter((value) => tidy(value) !== "").length > 2;
}

function isBesideHeader(row: readonly CellValue[] = []): boolean {
  return isBlankRow(row) || isNumbering(row);
}

function filledAround(grid: Grid, column: number, header: number, dataRow: number): boolean {
  const rows = [...range(Math.max(0, header - 2), header), ...range(dataRow, dataRow + 3)];
  return rows.some((row) => tidy(grid.values[row]?.[column]) !== "");
}

/** A blank column ends the table on its left. */
function leftEnd(grid: Grid, region: number, header: number, dataRow: number): number {
  let column = region;
  while (column > 0 && filledAround(grid, column - 1, header, dataRow)) column--;
  return column;
}

/** On the right another column of regions behind figures begins another table. */
function rightEnd(
  grid: Grid,
  region: number,
  header: number,
  dataRow: number,
  words: Words,
): number {
  const width = Math.min(COLUMNS_LOOKED_AT, grid.values[header]?.length ?? 0);
  let last = region;
  let figuresSeen = false;
  for (let column = region + 1; column < width; column++) {
    const label = labelOver(grid, column, header);
    const isRegion = label !== "" && words.meaning(label).role === "region";
    // A heading ("A. Kabupaten") may be the first row of one of two tables.
    const below = range(dataRow, dataRow + 3).map((row) => grid.values[row]?.[column]);
    const hasFigure = below.some(isFigure);
    const holdsRegion = words.region(tidy(grid.values[dataRow]?.[column])) !== undefined;
    const isApart = !filledAround(grid, column - 1, header, dataRow);
    if (figuresSeen && !hasFigure && (isRegion || (isApart && holdsRegion))) {
      return beforeNextTable(grid, column, header, dataRow, last);
    }
    if (hasFigure) figuresSeen = true;
    if (filledAround(grid, column, header, dataRow)) last = column;
  }
  return last;
}

/** The lowest label over a column: a header over several rows has it in any of them. */
function labelOver(grid: Grid, column: number, header: number): string {
  const rows = range(Math.max(0, header - MOST_LEVELS + 1), header).reverse();
  const row = rows.find((each) => tidy(grid.values[each]?.[column]) !== "");
  return row === undefined ? "" : tidy(grid.values[row]?.[column]);
}

/** "No" and "Kode" before the other regions belong to these. */
function beforeNextTable(
  grid: Grid,
  nextRegion: number,
  header: number,
  dataRow: number,
  last: number,
): number {
  const blank = range(0, nextRegion - 1)
    .reverse()
    .find((column) => !filledAround(grid, column, header, dataRow));
  if (blank !== undefined && blank >= last - 3 && blank < nextRegion) return blank - 1;
  const before = tidy(grid.values[header]?.[nextRegion - 1]);
  return /^(no|nomor|kode)\b/i.test(before) ? nextRegion - 2 : nextRegion - 1;
}

/** Whether the row above the header's lower levels is a level of it, and no title. */
function isUpperLevel(
  grid: Grid,
  row: number,
  [first, last]: readonly [number, number],
  region: number,
  words: Words,
): boolean {
  const cells = (grid.values[row] ?? []).slice(first, last + 1).map(tidy);
  const filled = [...cells.keys()].filter((column) => cells[column] !== "");
  if (filled.length === 0 || !isLabelRow(grid.values[row] ?? [])) return false;
  if (filled.some((column) => isAcross(grid, row, first + column, [first, last]))) return false;
  const says = (column: number) => {
    const { role, year, segment } = words.meaning(cells[column] ?? "");
    return role !== undefined || year !== undefined || segment !== undefined;
  };
  const isPlace = (text: string) =>
    words.region(text) !== undefined || words.province(text) !== undefined;
  if (filled.some((column) => isPlace(cells[column] ?? ""))) return false;
  if (filled.length === 1) {
    const [column = 0] = filled;
    const text = cells[column] ?? "";
    // A date is a title's: a group of columns would have another beside it.
    if (words.meaning(text).month !== undefined) return false;
    if (first + column <= region) return words.meaning(text).role === "region" && text.length < 20;
    return text.length <= LONGEST_GROUP && says(column);
  }
  return (
    filled.some(says) && filled.every((column) => (cells[column] ?? "").length <= 2 * LONGEST_GROUP)
  );
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
  const textsOf = (row: number) =>
    (grid.values[row] ?? [])
      .slice(first, last + 1)
      .map(tidy)
      .join("\n");
  const rows: number[] = [];
  let afterBlank = false;
  let afterTotal = false;
  const end = Math.min(dataRow + ROWS_LOOKED_AT, grid.values.length);
  for (let row = dataRow; row < end; row++) {
    const cells = (grid.values[row] ?? []).slice(first, last + 1);
    const name = tidy(cells[region - first]);
    if (isBlankRow(cells)) afterBlank = true;
    if (name === "") continue;
    const isNamed = words.region(name) !== undefined || words.row(name).isSum;
    if (!isNamed && isHeaderOver(cells, name, words)) {
      if (afterTotal || textsOf(row) !== textsOf(header)) break;
      continue;
    }
    afterTotal = words.row(name).isSum;
    if (isNamed || !afterBlank) rows.push(row);
  }
  return rows;
}

/** Labels over regions and something more; "Kabupaten" alone is a heading among the rows. */
function isHeaderOver(cells: readonly CellValue[], name: string, words: Words): boolean {
  const labels = cells.filter((value) => tidy(value) !== "");
  return words.meaning(name).role === "region" && isLabelRow(cells) && labels.length > 1;
}

function regionsIn(grid: Grid, region: number, rows: readonly number[], words: Words): number {
  const codes = rows.flatMap((row) => words.region(tidy(grid.values[row]?.[region]))?.code ?? []);
  return new Set(codes).size;
}

/** Whole numbers from one to another, both included. */
function range(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}
