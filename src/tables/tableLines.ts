import type { Regency } from "../reference/regions";
import { type Column, isFigureRole } from "./enrolmentTable";
import { valueAt, type Cell, type Grid } from "./grid";
import { groupedBy } from "./groupedBy";
import { mergedFrom } from "./mergedFrom";
import { isBlankRow, isLabelRow, isNumbering, isUnitRow, tidy } from "./rowKinds";
import type { Words } from "./words";
import { slotColumns, writtenSlots } from "./writtenSlots";

/** One row of the table, by its name. */
export interface TableLine {
  readonly row: number;
  readonly name: string;
  readonly nameCell: Cell;
  /** Kind of region that the heading above says ("A. Kabupaten", "B. Kota"). */
  readonly kind?: Regency["kind"];
  /** It sums other rows. */
  readonly isTotal: boolean;
}

type NamedLine = Omit<TableLine, "isTotal">;

/** Where a table's rows are read. */
export interface TablePlace {
  readonly grid: Grid;
  /** First sheet row under the header. */
  readonly firstRow: number;
  readonly columns: readonly Column[];
  /** Sheet column of the regions. */
  readonly region: number;
  readonly words: Words;
}

/**
 * The rows of a table from its header to its end: the first blank row or note that no figures
 * of a region or total follow, and after a total whatever is no region. Averages and targets are
 * left out.
 */
export function tableLines(place: TablePlace): TableLine[] {
  const { grid, firstRow, words } = place;
  const isLong = slotColumns(place.columns).length > 0;
  const lines: NamedLine[] = [];
  let kind: Regency["kind"] | undefined;
  let afterTotal = false;
  let underHeader = false;
  const columns = columnsOf(place);
  let next = lookAt(place, columns, firstRow);
  for (let row = firstRow; row < grid.row + grid.values.length; row++) {
    const { isCounted } = next;
    const isRepeat = isCounted && next.line.name === "" && isLong;
    const line = isRepeat ? repeated(place, next.line, lines) : next.line;
    const isNamed = next.isNamed || line !== next.line;
    next = lookAt(place, columns, row + 1);
    const header = isNamed ? undefined : headerAt(place, columns, line);
    if (header === "another" || (header === "own" && afterTotal)) break;
    underHeader = header === "own" || (underHeader && isUnderHeader(place, line.row));
    if (underHeader) continue;
    const { heading: named, isBeside } = words.row(line.name);
    const goesOn = next.isNamed && next.isCounted;
    const belongs = afterTotal ? isCounted && (isNamed || goesOn) : isCounted || isNamed;
    const heading = isCounted ? undefined : named;
    if (!belongs && !goesOn && !heading && !isBeside) break;
    kind = heading ?? kind;
    if (!belongs || heading || isBeside) continue;
    lines.push(kind ? { ...line, kind } : line);
    afterTotal = lines.length > 1 && endsTable(line.name, words);
  }
  return withTotals(place, lines);
}

/** The table's header over again, as on each page of a print, or that of a table below it. */
function headerAt(
  { grid, columns, words }: TablePlace,
  { region, figures: ofFigures }: RowColumns,
  { row, name }: NamedLine,
): "own" | "another" | undefined {
  if (words.meaning(name).role !== "region") return undefined;
  const cells = columns.map(({ column }) => valueAt(grid, { row, column }));
  const namesFigure = cells.some((value) => isFigureRole(words.meaning(tidy(value)).role));
  if (!isLabelRow(cells) || !namesFigure) return undefined;
  const isOwn = ({ column, text }: Column) =>
    text.split(" · ").includes(tidy(valueAt(grid, { row, column }))) ||
    (column !== region && !ofFigures.includes(column));
  return columns.every(isOwn) ? "own" : "another";
}

/** What may stand between a header and the rows: units, numbers of the columns, blanks. */
function isUnderHeader({ grid, columns }: TablePlace, row: number): boolean {
  const cells = columns.map(({ column }) => valueAt(grid, { row, column }));
  return isBlankRow(cells) || isUnitRow(cells) || isNumbering(cells);
}

/** In a table with several rows a region, its name may stand in the first of them alone. */
function repeated(place: TablePlace, line: NamedLine, lines: readonly NamedLine[]): NamedLine {
  const above = lines.at(-1);
  if (!above || (endsTable(above.name, place.words) && !goesOnWithTotal(place, line.row, lines))) {
    return line;
  }
  return { ...line, name: above.name, nameCell: above.nameCell };
}

/**
 * Whether a row without a name is of the total above it: it is merged with its name; or it has a
 * year or segment of its own, and the regions' names stand once, too, if there are any above.
 */
function goesOnWithTotal(
  { grid, columns }: TablePlace,
  row: number,
  lines: readonly NamedLine[],
): boolean {
  const above = lines.slice(-2);
  const total = above.at(-1);
  const merged = total && mergedFrom(grid, total.nameCell);
  if (merged && merged.last.row >= row) return true;
  const standOnce = above.length < 2 || above.some((line) => line.nameCell.row !== line.row);
  const isTold = ({ column }: Column) => tidy(valueAt(grid, { row, column })) !== "";
  return standOnce && slotColumns(columns).some(isTold);
}

interface Look {
  readonly line: NamedLine;
  /** It has a figure. */
  readonly isCounted: boolean;
  /** Its name is a region's, a province's or a total's. */
  readonly isNamed: boolean;
}

/** The columns that a row is read by. */
interface RowColumns {
  readonly region: number;
  readonly province?: number;
  /** The leftmost of the table. */
  readonly first: number;
  readonly figures: readonly number[];
}

function columnsOf({ columns, region }: TablePlace): RowColumns {
  return {
    region,
    province: columns.find(({ role }) => role === "province")?.column,
    first: Math.min(...columns.map(({ column }) => column)),
    figures: columns.filter(({ role }) => isFigureRole(role)).map(({ column }) => column),
  };
}

function lookAt(place: TablePlace, columns: RowColumns, row: number): Look {
  const { grid, words } = place;
  const line = lineAt(place, columns, row);
  const isCounted = columns.figures.some((column) => valueAt(grid, { row, column }) !== "");
  return { line, isCounted, isNamed: isKnownName(line.name, words) };
}

/** A province's total may also stand first. */
function endsTable(name: string, words: Words): boolean {
  const ofProvince = words.province(name) !== undefined && words.region(name) === undefined;
  return words.row(name).isSum || ofProvince;
}

/** A total's label often stands, or is merged, over the columns left of the regions. */
function lineAt(
  { grid, words }: TablePlace,
  { region, province, first }: RowColumns,
  row: number,
): NamedLine {
  for (let column = region; column >= first; column--) {
    const cell = { row, column };
    const name = tidy(valueAt(grid, cell));
    if (name === "") continue;
    if (column === region || words.row(name).isSum) return { row, name, nameCell: cell };
    // In the column of provinces a name is that of the row's province, unless it is merged.
    const isOfRow = column === province && !reaches(grid, cell, region);
    if (words.province(name) && !isOfRow) return { row, name, nameCell: cell };
  }
  return { row, name: "", nameCell: { row, column: region } };
}

/** Whether a cell is merged with the cells on its right as far as a column. */
function reaches(grid: Grid, cell: Cell, column: number): boolean {
  const { last } = mergedFrom(grid, cell) ?? { last: cell };
  return last.column >= column;
}

function isKnownName(name: string, words: Words): boolean {
  return (
    words.row(name).isSum || words.province(name) !== undefined || words.region(name) !== undefined
  );
}

function withTotals(place: TablePlace, lines: readonly NamedLine[]): TableLine[] {
  const { words } = place;
  const ofCity = namesakes(place, lines);
  const isSum = ({ name }: NamedLine) => words.row(name).isSum;
  const isTotal = (line: NamedLine): boolean => {
    if (isSum(line)) return true;
    if (line.name === "") return line === lines.at(-1) && sumsMost(place, lines);
    if (words.province(line.name) === undefined) return false;
    if (words.region(line.name) === undefined) return true;
    // Of rows with only that name the last is the total, unless another row says that it is.
    const same = ofCity.get(line) ?? [];
    if (same.some(({ name }) => words.province(name) === undefined)) return true;
    return same.length > 1 && line === same.at(-1) && !lines.some(isSum);
  };
  // Large sheets have many rows: to name the properties is many times quicker than to spread them.
  return lines.map((line) => ({
    row: line.row,
    name: line.name,
    nameCell: line.nameCell,
    kind: line.kind,
    isTotal: isTotal(line),
  }));
}

/** "Bengkulu" names a province and a city: such rows, and all of their city, year and segment. */
function namesakes(
  { words, grid, columns }: TablePlace,
  lines: readonly NamedLine[],
): ReadonlyMap<NamedLine, readonly NamedLine[]> {
  const codeOf = ({ name }: NamedLine) => words.region(name)?.code;
  const named = lines.filter(({ name }) => words.province(name) !== undefined);
  const shared = new Set(named.flatMap((line) => codeOf(line) ?? []));
  if (shared.size === 0) return new Map();
  const slots = writtenSlots(grid, columns, lines);
  const keyed = lines
    .map((line, index) => ({ line, key: `${codeOf(line)} ${slots[index]}` }))
    .filter(({ line }) => shared.has(codeOf(line) ?? ""));
  const same = [...groupedBy(keyed, ({ key }) => key).values()];
  return new Map(
    same.flatMap((some) => some.map(({ line }) => [line, some.map((each) => each.line)] as const)),
  );
}

/** Whether the last of the lines counts at least half of all others together. */
function sumsMost({ grid, columns }: TablePlace, lines: readonly NamedLine[]): boolean {
  const column = columns.find(({ role }) => role === "participants" || role === "eligible")?.column;
  if (column === undefined) return false;
  const counts = lines.map(({ row }) => Number(valueAt(grid, { row, column })) || 0);
  const last = counts.at(-1) ?? 0;
  return lines.length > 2 && last * 3 >= counts.reduce((sum, count) => sum + count, 0);
}
