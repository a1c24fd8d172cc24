import { matchRegion } from "../reference/regionNames";
import { chooseColumns, type FigureColumn } from "./chooseColumns";
import type { ColumnMapping, Role } from "./enrolmentTable";
import type { CellValue, Grid } from "./grid";
import { headerTexts, type HeaderText } from "./headerTexts";
import { headerWeight, roleOfHeader, wholeOfSegments } from "./headerWords";

/** The header row of an enrolment table and what its columns hold. */
export interface Header {
  /** Sheet row, counted from 0. */
  readonly row: number;
  readonly columns: ColumnMapping;
}

interface Candidate {
  readonly row: number;
  readonly region: number;
  readonly figures: Readonly<Record<Figure, readonly FigureColumn[]>>;
  /** How many different regions stand below, in the region column. */
  readonly regions: number;
}

type Figure = Exclude<Role, "region">;

/** A header below this many rows is not looked for: long lists are no enrolment tables. */
const HEADERS_LOOKED_AT = 200;
/** Further right neither: a stray cell can make a used range 16.384 columns wide. */
const COLUMNS_LOOKED_AT = 256;
/** A province has at most 38 regencies and cities: this many rows tell what a column holds. */
const ROWS_LOOKED_AT = 60;

/** Finds the header row of the enrolment table on a sheet; undefined when there is none. */
export function findHeader(sheet: Grid): Header | undefined {
  const grid = upperLeftOf(sheet);
  const words = wordsOfSheet();
  const [best] = grid.values
    .slice(0, HEADERS_LOOKED_AT)
    .flatMap((_, index) => candidateAt(grid, index, words) ?? [])
    .sort(
      (a, b) =>
        Number(b.regions > 0) - Number(a.regions > 0) ||
        figuresNamed(b) - figuresNamed(a) ||
        b.regions - a.regions ||
        b.row - a.row,
    );
  if (!best) return undefined;
  const chosen = Object.entries(chooseColumns(grid, best.row, best.figures));
  const figures = Object.fromEntries(chosen.filter(([, column]) => column !== undefined));
  return { row: best.row, columns: { region: best.region, ...figures } };
}

function upperLeftOf(grid: Grid): Grid {
  const values = grid.values
    .slice(0, HEADERS_LOOKED_AT + ROWS_LOOKED_AT)
    .map((row) => row.slice(0, COLUMNS_LOOKED_AT));
  return { ...grid, values };
}

function figuresNamed({ figures }: Candidate): number {
  return Object.values(figures).filter((columns) => columns.length > 0).length;
}

/** What the words of a sheet mean. A word stands there often and is looked up once. */
interface Words {
  role(header: string): Role | undefined;
  region(name: string): string | undefined;
}

function wordsOfSheet(): Words {
  return { role: remember(roleOfHeader), region: remember((name) => matchRegion(name)?.code) };
}

function remember<T>(look: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (!known.has(text)) known.set(text, look(text));
    return known.get(text) as T;
  };
}

/** The row at an index of the grid read as a header, if it names figures and a region column. */
function candidateAt(grid: Grid, index: number, words: Words): Candidate | undefined {
  if (!grid.values[index]?.some((value) => typeof value === "string" && value !== "")) return;
  const headers = headerTexts(grid, index);
  const named = {
    participants: columnsFor("participants", grid, index, headers, words),
    eligible: columnsFor("eligible", grid, index, headers, words),
  };
  if (named.participants.length + named.eligible.length === 0) return undefined;
  const region = regionColumn(grid, index, headers, words);
  if (region === undefined) return undefined;
  // A title merged over the whole table names its regions and its figures alike.
  const beside = (columns: readonly number[]) =>
    columns.filter((column) => headers[column]?.from !== headers[region.column]?.from);
  const [participants, eligible] = [beside(named.participants), beside(named.eligible)];
  if (participants.length + eligible.length === 0) return undefined;
  const coverage = beside(columnsFor("coverage", grid, index, headers, words));
  const onSheet = (columns: readonly number[]) =>
    columns.map((column) => ({
      column: grid.column + column,
      text: headers[column]?.text ?? "",
    }));
  return {
    row: grid.row + index,
    region: grid.column + region.column,
    figures: {
      participants: onSheet(participants),
      eligible: onSheet(eligible),
      coverage: onSheet(coverage),
    },
    regions: region.regions,
  };
}

/** The columns that a figure's header stands over: those of the whole before those of a segment. */
function columnsFor(
  figure: Figure,
  grid: Grid,
  index: number,
  headers: readonly HeaderText[],
  words: Words,
): number[] {
  const texts = headers.map(({ text }) => text);
  const named = [...texts.keys()].filter((column) => words.role(texts[column] ?? "") === figure);
  const ofSegments = figure === "participants" && named.length === 0 ? wholeOfSegments(texts) : [];
  const weighed = [...named, ...ofSegments]
    .filter((column) => !holdsWords(grid, index, column))
    .map((column) => ({ column, weight: headerWeight(texts[column] ?? "") }));
  const most = Math.max(...weighed.map(({ weight }) => weight));
  return weighed.filter(({ weight }) => weight === most).map(({ column }) => column);
}

/**
 * The column with the most different region names; a header that says so goes before contents,
 * and is enough where no name is known.
 */
function regionColumn(
  grid: Grid,
  index: number,
  headers: readonly HeaderText[],
  words: Words,
): { column: number; regions: number } | undefined {
  const [best] = headers
    .map(({ text }, column) => ({
      column,
      regions: regionsBelow(grid, index, column, words),
      named: words.role(text) === "region" && words.region(text) === undefined,
    }))
    .filter(({ regions, named }) => named || regions > 1)
    .sort(
      (a, b) =>
        Number(b.named && b.regions > 0) - Number(a.named && a.regions > 0) ||
        b.regions - a.regions,
    );
  return best;
}

function regionsBelow(grid: Grid, index: number, column: number, words: Words): number {
  const codes = cellsBelow(grid, index, column).flatMap((value) =>
    typeof value === "string" && value !== "" ? (words.region(value) ?? []) : [],
  );
  return new Set(codes).size;
}

/** Whether a column holds words without any figure: "Peserta" may be a status or a name. */
function holdsWords(grid: Grid, index: number, column: number): boolean {
  const filled = cellsBelow(grid, index, column).filter((value) => value !== "");
  return filled.length > 0 && !filled.some((value) => /\d/.test(String(value)));
}

function cellsBelow(grid: Grid, index: number, column: number): CellValue[] {
  const rows = grid.values.slice(index + 1, index + 1 + ROWS_LOOKED_AT);
  return rows.map((row) => row[column] ?? "");
}
