import { sheetSize } from "../../tables/address";
import type { Area, Cell, CellValue } from "../../tables/grid";
import { HostError } from "../core/hostError";
import type { SeriesRecord } from "../side/charts";
import { chartKind } from "./chartTypes";
import type { Range } from "./range";

/** Where the parts of one series stand. */
interface SeriesAreas {
  readonly name?: Area;
  readonly categories?: Area;
  readonly values: Area;
}

/** A block of cells that a chart is made from. */
interface ChartSource {
  readonly area: Area;
  readonly values: readonly (readonly CellValue[])[];
  readonly numberFormats: readonly (readonly string[])[];
}

/** How many rows and columns at the top and on the left are words about the others. */
interface Heads {
  readonly rows: number;
  readonly columns: number;
}

/**
 * Finds the series that a chart of a type has of a range, once it is calculated.
 *
 * @param seriesBy "Auto" if left out, "Columns" or "Rows"
 */
export async function seriesOf(
  source: Range,
  seriesBy: string | null,
  type: string,
): Promise<SeriesRecord[]> {
  await source.worksheet.calculated();
  const { area, values, numberFormat: numberFormats } = await ofWholeColumns(source);
  const xFirst = chartKind(type).shape === "scatter";
  const sheetId = source.worksheet.id;
  const onSheet = (part: Area | undefined) => (part ? { sheetId, area: part } : null);
  return seriesIn({ area, values, numberFormats }, seriesBy ?? "Auto", xFirst).map((found) => ({
    ...newSeries(),
    name: onSheet(found.name),
    categories: onSheet(found.categories),
    values: onSheet(found.values),
  }));
}

/** A series that shows nothing yet. */
export function newSeries(): SeriesRecord {
  const key = crypto.randomUUID();
  return { key, name: null, categories: null, values: null, fill: null, line: null };
}

/** Of whole columns or rows only what is used is shown. */
async function ofWholeColumns(source: Range): Promise<Range> {
  const whole = source.rowCount === sheetSize.rows || source.columnCount === sheetSize.columns;
  if (!whole) return source;
  return (await source.getUsedRangeOrNullObject(true)) ?? source.getCell(0, 0);
}

/**
 * Finds the series in a block as Excel does: texts and dates on its edges, or what stands beside
 * a blank corner, are names and categories; the longer side of the rest runs along the axis.
 *
 * @param seriesBy "Auto", "Columns" or "Rows"
 * @param xFirst whether the first column or row holds numbers of the horizontal axis
 */
function seriesIn(source: ChartSource, seriesBy: string, xFirst: boolean): SeriesAreas[] {
  const { area } = source;
  const { rows, columns } = sizeOf(area);
  const heads = headsOf(source);
  const categories = (found: number, count: number) =>
    xFirst && count > 1 ? Math.max(1, found) : found;
  if (areColumns(seriesBy, rows - heads.rows, columns - heads.columns)) {
    return seriesInColumns(area, { ...heads, columns: categories(heads.columns, columns) });
  }
  const turned = { rows: heads.columns, columns: categories(heads.rows, rows) };
  return seriesInColumns(turn(area), turned).map(turnSeries);
}

function areColumns(seriesBy: string, rows: number, columns: number): boolean {
  if (seriesBy === "Columns") return true;
  if (seriesBy === "Rows") return false;
  if (seriesBy === "Auto") return rows >= columns;
  throw new HostError("InvalidArgument", `Series cannot be by "${seriesBy}".`);
}

function seriesInColumns({ first, last }: Area, heads: Heads): SeriesAreas[] {
  const [row, column] = [first.row + heads.rows, first.column + heads.columns];
  const block = (top: number, left: number, bottom: number, right: number): Area => ({
    first: { row: top, column: left },
    last: { row: bottom, column: right },
  });
  return Array.from({ length: last.column - column + 1 }, (_, index) => ({
    ...(heads.rows > 0 && { name: block(first.row, column + index, row - 1, column + index) }),
    ...(heads.columns > 0 && { categories: block(row, first.column, last.row, column - 1) }),
    values: block(row, column + index, last.row, column + index),
  }));
}

/** At least one row and column are left for the numbers. */
function headsOf({ area, values, numberFormats }: ChartSource): Heads {
  const size = sizeOf(area);
  const isNumber = ({ row, column }: Cell) =>
    typeof values[row]?.[column] === "number" && !isDate(numberFormats[row]?.[column] ?? "");
  const isBlank = ({ row, column }: Cell) => values[row]?.[column] === "";
  const areWords = (cells: readonly Cell[]) => !cells.some(isNumber) && !cells.every(isBlank);
  const rows = indexes(0, size.rows);
  const columns = indexes(0, size.columns);

  const below = size.rows > 1 ? rows.slice(1) : rows;
  const words = leading(columns, (column) => areWords(below.map((row) => ({ row, column }))));
  const blanks = leading(columns, (column) => isBlank({ row: 0, column }));
  const headColumns = Math.min(Math.max(words, blanks), size.columns - 1);

  const beside = columns.slice(headColumns);
  const wordRows = leading(rows, (row) => areWords(beside.map((column) => ({ row, column }))));
  const blankRows = leading(rows, (row) => isBlank({ row, column: 0 }));
  return { rows: Math.min(Math.max(wordRows, blankRows), size.rows - 1), columns: headColumns };
}

/** The numbers from the first one up to the end, which is none of them. */
export function indexes(first: number, end: number): number[] {
  return Array.from({ length: end - first }, (_, index) => first + index);
}

/** How many at the beginning are so. */
function leading(all: readonly number[], isSo: (index: number) => boolean): number {
  const end = all.findIndex((index) => !isSo(index));
  return end < 0 ? all.length : end;
}

/** Quoted and bracketed parts of a format say nothing about dates. */
function isDate(format: string): boolean {
  return /[dmy]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ""));
}

function sizeOf({ first, last }: Area): { rows: number; columns: number } {
  return { rows: last.row - first.row + 1, columns: last.column - first.column + 1 };
}

/** Rows for columns. */
function turn({ first, last }: Area): Area {
  return {
    first: { row: first.column, column: first.row },
    last: { row: last.column, column: last.row },
  };
}

function turnSeries({ name, categories, values }: SeriesAreas): SeriesAreas {
  return {
    ...(name && { name: turn(name) }),
    ...(categories && { categories: turn(categories) }),
    values: turn(values),
  };
}
