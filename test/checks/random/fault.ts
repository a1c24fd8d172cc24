import type { Cell } from "../../../src/tables/grid";
import type { TestCell } from "../../tables/sheetOf";
import type { Book, Sheet } from "./book";
import { at, type Dice } from "./dice";
import { typedPercent } from "./printing";
import { brokenBy, isFormulaAt, same, type Relation } from "./relations";
import { placesOf, shownAt, type Edit, type Line, type Place, type Table } from "./table";
import type { Figure } from "./words";

/** One fault in a sheet. */
export interface Planted {
  readonly book: Book;
  /** Something must be found in each of these groups, at one of its cells. */
  readonly cells: (sheet: Sheet) => readonly (readonly Cell[])[];
  /** Where the slipped number itself stands, if it is one. */
  readonly exact?: (sheet: Sheet) => Cell;
  /** What must be found there; else any error or warning. */
  readonly codes?: readonly string[];
}

export interface Fault {
  readonly kind: string;
  /** Undefined where the sheet has no place for it, or no redundancy that betrays it. */
  readonly plant: (book: Book, dice: Dice) => Planted | undefined;
}

/** A table of a sheet, in which a fault is planted. */
export interface Plot {
  readonly book: Book;
  readonly index: number;
  readonly table: Table;
}

/** A fault of one table, whichever of the sheet's tables it is. */
export function inTable(
  kind: string,
  plant: (plot: Plot, dice: Dice) => Planted | undefined,
): Fault {
  return {
    kind,
    plant: (book, dice) => {
      const index = dice.below(book.tables.length);
      return plant({ book, index, table: at(book.tables, index) }, dice);
    },
  };
}

export function withTable({ book, index }: Plot, change: Partial<Table>): Book {
  const tables = book.tables.map((table, each) =>
    each === index ? { ...table, ...change } : table,
  );
  return { ...book, tables };
}

export function withEdits(plot: Plot, edits: readonly Edit[]): Book {
  return withTable(plot, { edits: [...plot.table.edits, ...edits] });
}

export function withLine(plot: Plot, index: number, change: Partial<Line>): Book {
  const lines = plot.table.lines.map((line, each) =>
    each === index ? { ...line, ...change } : line,
  );
  return withTable(plot, { lines });
}

/** The fault is found at one of the places. */
export function plantedAt(plot: Plot, book: Book, places: readonly Place[]): Planted {
  return {
    book,
    cells: (sheet) => [places.map((place) => sheet.cellOf(plot.index, place))],
  };
}

/** Places of figures on lines about one region, or on totals too. */
export function figurePlaces(
  table: Table,
  figures: readonly Figure[],
  lines: readonly Line["kind"][] = ["region"],
): Place[] {
  return placesOf(table).filter(
    ({ line, column }) =>
      figures.some((figure) => figure === at(table.columns, column).holds) &&
      lines.includes(at(table.lines, line).kind),
  );
}

/** The number at a place as people see it: "24737", "36.47". */
export function textAt(table: Table, place: Place): string {
  const { printing } = at(table.columns, place.column);
  const number = shownAt(table, place) ?? NaN;
  return printing ? number.toFixed(printing.decimals) : String(number);
}

/** A place's cell with another number in its author's manner. */
export function numberCell(table: Table, place: Place, shown: string): TestCell {
  const { printing } = at(table.columns, place.column);
  if (printing) return typedPercent(shown, printing);
  const value = Number(shown);
  return isFormulaAt(table, place) ? { value, formula: true } : value;
}

/** A slipped number at a place, if the table betrays it, by its history too if that counts. */
export function plantNumber(
  plot: Plot,
  place: Place,
  shown: string,
  byHistory = false,
): Planted | undefined {
  const { table, index } = plot;
  const before = shownAt(table, place) ?? NaN;
  if (!(Math.abs(Number(shown) - before) > leastChange(table, place, shown))) return undefined;
  const broken = brokenBy(table, place, Number(shown)).filter(
    ({ kind }) => byHistory || kind !== "history",
  );
  if (broken.length === 0) return undefined;
  const edit = { ...place, cell: numberCell(table, place, shown) };
  return {
    ...plantedAt(plot, withEdits(plot, [edit]), betraying(place, broken)),
    exact: (sheet) => sheet.cellOf(index, place),
  };
}

/** A percent without a format is as exact as its own decimals. */
function leastChange(table: Table, place: Place, shown: string): number {
  if (!at(table.columns, place.column).printing) return 0;
  const decimals = /\.(\d*?)0*$/.exec(shown)?.[1]?.length ?? 0;
  return 2 * 10 ** -decimals;
}

/**
 * Where a slipped number must be reported: at its own cell where two independent relations cross
 * in it, or its history knows it; else at one of the numbers that contradict it.
 */
export function betraying(place: Place, broken: readonly Relation[]): readonly Place[] {
  const crossing = new Set(
    broken.map(({ kind }) => kind).filter((kind) => /^(ratio|segments|total)$/.test(kind)),
  );
  // A sum or gap is told at its own cell; of participants, workers and percent any may be wrong.
  const isResult = broken.some(
    ({ kind, result }) => kind !== "ratio" && result !== undefined && same(result, place),
  );
  const located = crossing.size > 1 || broken.some(({ kind }) => kind === "history") || isResult;
  if (located) return [place];
  const others = broken.flatMap(({ kind, places, result }) =>
    kind === "total" ? (result ?? []) : places,
  );
  return [place, ...others];
}
