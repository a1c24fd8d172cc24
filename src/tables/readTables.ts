import type { Province } from "../reference/regions";
import { uncollapsed } from "./collapsed";
import type { Column, Corrections, EnrolmentTable, Line } from "./enrolmentTable";
import type { Area, Grid } from "./grid";
import { groupedBy } from "./groupedBy";
import { type HeaderBlock, headerBlocks } from "./headerBlocks";
import { provinceOf, regionLines, type RegionLine } from "./lineRegions";
import { yearsIn } from "./periods";
import { readFigures } from "./readFigures";
import { tidy } from "./rowKinds";
import { mainSlice, slicesOf } from "./slices";
import { tableColumns } from "./tableColumns";
import { tableLines } from "./tableLines";
import { findTags, type Title } from "./findTags";
import { locateCorrections } from "./locateCorrections";
import { titlesOver } from "./titles";
import { type Words, wordsOfProvinces, wordsOfSheet } from "./words";
import { slotColumns, writtenSlots } from "./writtenSlots";

/** A sheet with more tables is read no further. */
const MOST_TABLES = 40;
/** A list that names one or two provinces again and again is about something else. */
const FEWEST_PROVINCES = 3;

/**
 * Finds and reads the enrolment tables of a sheet: title rows, a header of one or several rows
 * anywhere, one row for each regency or city (or several, by year and segment), total rows
 * apart, notes below. A table may have its years or segments across; several may stand below or
 * beside each other; one may stand as text with separators in a single column.
 *
 * @param corrections what the user says of columns and tags. A correction that would leave no
 *   table is not followed
 * @param province of which the tables are, if the user says so; else most of its regions decide
 * @returns from top to bottom and left to right; none when no region column has figures beside it
 */
export function readTables(
  sheet: Grid,
  corrections: Corrections = {},
  province?: Province,
): EnrolmentTable[] {
  const { grid, collapsedInto } = uncollapsed(sheet);
  const words = wordsOfSheet();
  const columns = locateCorrections(grid, words, corrections.columns);
  const said = { ...corrections, columns };
  const found: EnrolmentTable[] = [];
  let rest = grid;
  while (found.length < MOST_TABLES) {
    const behind = found.map(({ area }) => area.last.row + 1 - grid.row);
    const table = bestTable(rest, grid, words, said, [0, ...behind], province);
    if (!table) break;
    found.push({ ...table, collapsedInto });
    rest = without(rest, table.area);
  }
  return found.sort(
    (a, b) => a.area.first.row - b.area.first.row || a.area.first.column - b.area.first.column,
  );
}

interface Candidate {
  readonly block: HeaderBlock;
  readonly titles: readonly Title[];
  readonly columns: readonly Column[];
  readonly region: Column;
}

/** @param rest what earlier tables have left of the grid */
function bestTable(
  rest: Grid,
  grid: Grid,
  words: Words,
  corrections: Corrections,
  from: readonly number[],
  province: Province | undefined,
): EnrolmentTable | undefined {
  const candidates = headerBlocks(rest, words, from)
    .flatMap((block): Candidate[] => {
      const titles = titlesOver(grid, block, words);
      const texts = titles.map(({ text }) => text);
      const columns = tableColumns(rest, block, texts, words, corrections.columns);
      const region = columns?.find(({ role }) => role === "region");
      return columns && region ? [{ block, titles, columns, region }] : [];
    })
    .sort(betterFirst);
  for (const candidate of candidates) {
    const table = readUnder(rest, grid, candidate, words, corrections, province);
    if (table) return table;
  }
  return undefined;
}

function betterFirst(a: Candidate, b: Candidate): number {
  return (
    Number(b.block.regions > 0) - Number(a.block.regions > 0) ||
    figuresNamed(b) - figuresNamed(a) ||
    b.block.regions - a.block.regions ||
    a.block.dataRow - b.block.dataRow
  );
}

function figuresNamed({ columns }: Candidate): number {
  const wanted = ["participants", "eligible", "coverage"] as const;
  return wanted.filter((figure) => columns.some(({ role }) => role === figure)).length;
}

function readUnder(
  rest: Grid,
  grid: Grid,
  { block, titles, columns, region }: Candidate,
  sheetWords: Words,
  corrections: Corrections,
  known: Province | undefined,
): EnrolmentTable | undefined {
  const level = levelOf(rest, block, sheetWords);
  const words = level === "province" ? wordsOfProvinces(sheetWords) : sheetWords;
  const lines = tableLines({
    grid: rest,
    firstRow: rest.row + block.dataRow,
    columns,
    region: region.column,
    words,
  });
  const province = known ?? provinceOf(lines, words);
  const named = regionLines(rest, lines, columns, province, words);
  const { inPlace, amongRegions } = apartFromRegions(rest, columns, named, province, words);
  if (!areNamed(inPlace.filter(({ isTotal }) => !isTotal))) return undefined;
  const numbers = readFigures(
    rest,
    columns,
    inPlace.map(({ row }) => row),
  );
  const { slices, rivals } = slicesOf(rest, columns, inPlace, numbers, province);
  const main = mainSlice(slices);
  const [first, last] = [lines[0], lines.at(-1)];
  if (!main || !first || !last) return undefined;
  const used = usedColumns(rest, columns, block, last.row);
  const across = used.map(({ column }) => column);
  return {
    sheet: grid.sheet,
    grid,
    area: {
      first: { row: rest.row + block.firstRow, column: Math.min(...across) },
      last: { row: last.row, column: Math.max(...across) },
    },
    headerRows: { first: rest.row + block.firstRow, last: rest.row + block.lastRow },
    firstRow: first.row,
    columns: used,
    region,
    level,
    isLong: isLong(inPlace, columns),
    province,
    tags: findTags(titles, used, main.year, corrections),
    titleYears: [...new Set(titles.flatMap(({ text }) => yearsIn(text)))].sort((a, b) => a - b),
    lines: inPlace.filter(({ isTotal }) => !isTotal),
    provincesAmongRegions: amongRegions,
    slices,
    main,
    rivals,
  };
}

/** Rows are provinces where more of the first names are provinces than regencies or cities. */
function levelOf(
  grid: Grid,
  { namedRows, region }: HeaderBlock,
  words: Words,
): EnrolmentTable["level"] {
  const names = namedRows.map((row) => tidy(grid.values[row]?.[region]));
  const provinces = new Set(names.flatMap((name) => words.province(name)?.code ?? []));
  const regencies = new Set(names.flatMap((name) => words.region(name)?.code ?? []));
  const isOfProvinces = provinces.size > regencies.size && provinces.size >= FEWEST_PROVINCES;
  return isOfProvinces ? "province" : "regency";
}

/**
 * In a table of one province, a row with a province's name that stands neither before nor behind
 * all regions (of its year and segment) sums nothing that can be told.
 */
function apartFromRegions(
  grid: Grid,
  columns: readonly Column[],
  lines: readonly RegionLine[],
  province: Province | undefined,
  words: Words,
): { readonly inPlace: RegionLine[]; readonly amongRegions: Line[] } {
  const isProvince = ({ isTotal, name }: RegionLine) => isTotal && !words.row(name).isSum;
  if (province === undefined || !lines.some(isProvince)) {
    return { inPlace: [...lines], amongRegions: [] };
  }
  const slots = writtenSlots(grid, columns, lines);
  const slotOf = new Map(lines.map((line, index) => [line, slots[index]]));
  const regionsOf = groupedBy(
    lines.filter(({ isTotal }) => !isTotal),
    (line) => slotOf.get(line),
  );
  const isAmong = (line: RegionLine) => {
    if (!isProvince(line)) return false;
    const regions = regionsOf.get(slotOf.get(line)) ?? [];
    return regions.some(({ row }) => row < line.row) && regions.some(({ row }) => row > line.row);
  };
  return {
    inPlace: lines.filter((line) => !isAmong(line)),
    amongRegions: lines.filter(isAmong),
  };
}

/** At least one row, and most names are no numbers: a column of row numbers names no regions. */
function areNamed(lines: readonly RegionLine[]): boolean {
  const isName = ({ name }: RegionLine) => !/^\W*\d+\W*$/.test(name);
  return lines.filter(isName).length * 2 > lines.length;
}

/** Columns with a header or a value, within the table's rows. */
function usedColumns(
  grid: Grid,
  columns: readonly Column[],
  { dataRow }: HeaderBlock,
  lastRow: number,
): Column[] {
  const rows = grid.values.slice(dataRow, lastRow - grid.row + 1);
  const isUsed = ({ text, column }: Column) =>
    text !== "" || rows.some((row) => (row[column - grid.column] ?? "") !== "");
  return columns.filter(isUsed);
}

function isLong(lines: readonly RegionLine[], columns: readonly Column[]): boolean {
  const codes = lines.flatMap(({ regency }) => regency?.code ?? []);
  return slotColumns(columns).length > 0 && new Set(codes).size < codes.length;
}

/** The grid without the cells of an area: blanks stand there. */
function without(grid: Grid, { first, last }: Area): Grid {
  const isAcross = (column: number) => column >= first.column && column <= last.column;
  const values = grid.values.map((cells, index) => {
    const row = grid.row + index;
    return row >= first.row && row <= last.row
      ? cells.map((value, at) => (isAcross(grid.column + at) ? "" : value))
      : cells;
  });
  return { ...grid, values };
}
