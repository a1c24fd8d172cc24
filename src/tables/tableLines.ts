import { matchProvince, matchRegion } from "../reference/regionNames";
import type { ColumnMapping } from "./enrolmentTable";
import { valueAt, type Cell, type Grid } from "./grid";

/** One row of the table, by its name. */
export interface TableLine {
  readonly row: number;
  readonly name: string;
  readonly nameCell: Cell;
  /** It sums other rows. */
  readonly total: boolean;
}

type NamedLine = Omit<TableLine, "total">;

/** Units or column numbers (1, 2, 3 …) may stand between the header and the first region. */
const ROWS_UNDER_HEADER = 3;

/**
 * The rows of a table from its header to its end: the first blank row or note that no figures
 * of a region or total follow. Averages are left out.
 */
export function tableLines(grid: Grid, headerRow: number, columns: ColumnMapping): TableLine[] {
  const lines: NamedLine[] = [];
  for (let row = firstRow(grid, headerRow, columns); row < endOf(grid); row++) {
    const line = lineAt(grid, row, columns);
    const belongs = isNamed(line) || hasFigures(grid, row, columns);
    const goesOn = isNamed(lineAt(grid, row + 1, columns)) && hasFigures(grid, row + 1, columns);
    if (!belongs && !goesOn) break;
    if (belongs && !/^rata\b/i.test(line.name)) lines.push(line);
  }
  return lines.map((line) => ({ ...line, total: isTotal(line, lines) }));
}

function endOf(grid: Grid): number {
  return grid.row + grid.values.length;
}

function firstRow(grid: Grid, headerRow: number, columns: ColumnMapping): number {
  const start = headerRow + 1;
  for (let row = start; row < start + ROWS_UNDER_HEADER; row++) {
    const isNumberOrBlank = /^\W*\d*\W*$/.test(lineAt(grid, row, columns).name);
    if (!isNumberOrBlank) return row;
  }
  return start + ROWS_UNDER_HEADER;
}

/** A total's label is often merged over the columns left of the regions. */
function lineAt(grid: Grid, row: number, columns: ColumnMapping): NamedLine {
  const own = columns.region ?? grid.column;
  for (let column = own; column >= grid.column; column--) {
    const value = valueAt(grid, { row, column });
    const name = typeof value === "boolean" ? "" : String(value).trim();
    const isLabel = column === own || typeof value === "string";
    if (name !== "" && isLabel) return { row, name, nameCell: { row, column } };
  }
  return { row, name: "", nameCell: { row, column: own } };
}

function hasFigures(grid: Grid, row: number, columns: ColumnMapping): boolean {
  const { participants, eligible, coverage } = columns;
  return [participants, eligible, coverage].some(
    (column) => column !== undefined && valueAt(grid, { row, column }) !== "",
  );
}

function isNamed({ name }: NamedLine): boolean {
  return isSum(name) || matchProvince(name) !== undefined || matchRegion(name) !== undefined;
}

function isSum(name: string): boolean {
  return /^\W*((grand|sub) ?-?)?(total|jumlah|jml)\b/i.test(name);
}

/** "Gorontalo" names a province and a regency: a second row of the regency's name is the total. */
function isTotal(line: NamedLine, lines: readonly NamedLine[]): boolean {
  if (isSum(line.name)) return true;
  if (matchProvince(line.name) === undefined) return false;
  const regency = matchRegion(line.name);
  return (
    regency === undefined ||
    lines.some((other) => other !== line && matchRegion(other.name)?.code === regency.code)
  );
}
