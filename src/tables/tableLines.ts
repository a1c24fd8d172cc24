import { matchProvince, matchRegion } from "../reference/regionNames";
import type { Regency } from "../reference/regions";
import type { ColumnMapping } from "./enrolmentTable";
import { valueAt, type Cell, type Grid } from "./grid";

/** One row of the table, by its name. */
export interface TableLine {
  readonly row: number;
  readonly name: string;
  readonly nameCell: Cell;
  /** Kind of region that the heading above says ("A. Kabupaten", "B. Kota"). */
  readonly kind?: Regency["kind"];
  /** It sums other rows. */
  readonly total: boolean;
}

type NamedLine = Omit<TableLine, "total">;

/** Rows about the regions that neither are one nor sum them. */
const besides = /^\W*(rata|rerata|average|target)\b/i;

/** Units or column numbers (1, 2, 3 … or a, b, c …) may stand between the header and the first region. */
const ROWS_UNDER_HEADER = 3;

/**
 * The rows of a table from its header to its end: the first blank row or note that no figures
 * of a region or total follow, and after a total whatever is no region. Averages and targets are
 * left out.
 */
export function tableLines(grid: Grid, headerRow: number, columns: ColumnMapping): TableLine[] {
  const lines: NamedLine[] = [];
  let kind: Regency["kind"] | undefined;
  for (let row = firstRow(grid, headerRow, columns); row < endOf(grid); row++) {
    const line = lineAt(grid, row, columns);
    const counted = hasFigures(grid, row, columns);
    const goesOn = isNamed(lineAt(grid, row + 1, columns)) && hasFigures(grid, row + 1, columns);
    const belongs = endsWithTotal(lines)
      ? counted && (isNamed(line) || goesOn)
      : counted || isNamed(line);
    const heading = counted ? undefined : kindOfHeading(line.name);
    if (!belongs && !goesOn && !heading && !besides.test(line.name)) break;
    kind = heading ?? kind;
    if (belongs && !heading && !besides.test(line.name)) lines.push({ ...line, kind });
  }
  return lines.map((line) => ({ ...line, total: isTotal(grid, columns, line, lines) }));
}

/** A province's total may also stand first. */
function endsWithTotal(lines: readonly NamedLine[]): boolean {
  const { name = "" } = lines.at(-1) ?? {};
  const ofProvince = matchProvince(name) !== undefined && matchRegion(name) === undefined;
  return lines.length > 1 && (isSum(name) || ofProvince);
}

function kindOfHeading(name: string): Regency["kind"] | undefined {
  const word = /^\W*(?:\w{1,3}[.)]\s*)?(kabupaten|kab|kota)\W*$/i.exec(name)?.[1];
  if (word === undefined) return undefined;
  return /^kota$/i.test(word) ? "Kota" : "Kabupaten";
}

function endOf(grid: Grid): number {
  return grid.row + grid.values.length;
}

function firstRow(grid: Grid, headerRow: number, columns: ColumnMapping): number {
  const start = headerRow + 1;
  for (let row = start; row < start + ROWS_UNDER_HEADER; row++) {
    const isLabelOrBlank = /^\W*(\d*|[a-z])\W*$/i.test(lineAt(grid, row, columns).name);
    if (!isLabelOrBlank) return row;
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

/** "JUMLAH", "J U M L A H", "Grand Total", "Kalbar Total", "Se-Kalbar", "NASIONAL", "Provinsi". */
function isSum(name: string): boolean {
  const joined = name.replace(/\b(\w)\s+(?=\w\b)/g, "$1");
  return (
    /\b(sub)?(total|jumlah|jml|nasional)\b|^\W*(provinsi|indonesia)\W*$/i.test(joined) ||
    /^se[- ]/i.test(joined)
  );
}

function isTotal(
  grid: Grid,
  columns: ColumnMapping,
  line: NamedLine,
  lines: readonly NamedLine[],
): boolean {
  if (isSum(line.name)) return true;
  if (line.name === "") return line === lines.at(-1) && sumsMost(grid, columns, lines);
  if (matchProvince(line.name) === undefined) return false;
  const regency = matchRegion(line.name);
  if (!regency) return true;
  const same = lines.filter(({ name }) => matchRegion(name)?.code === regency.code);
  const inFull = same.some(({ name }) => matchProvince(name) === undefined);
  return inFull || sharesName(line, same, lines);
}

/**
 * "Bengkulu" names a province and a city: of rows with only that name, the last one is the total,
 * unless another row says that it is.
 */
function sharesName(
  line: NamedLine,
  same: readonly NamedLine[],
  lines: readonly NamedLine[],
): boolean {
  return same.length > 1 && line === same.at(-1) && !lines.some(({ name }) => isSum(name));
}

/** Whether the last of the lines counts at least half of all others together. */
function sumsMost(grid: Grid, columns: ColumnMapping, lines: readonly NamedLine[]): boolean {
  const column = columns.participants ?? columns.eligible;
  if (column === undefined) return false;
  const counts = lines.map(({ row }) => Number(valueAt(grid, { row, column })) || 0);
  const last = counts.at(-1) ?? 0;
  return lines.length > 2 && last * 3 >= counts.reduce((sum, count) => sum + count, 0);
}
