import { type FigureColumn, figureColumns } from "../../checks/figureColumns";
import { settledIn } from "../../checks/numbers/ambiguity";
import type { DecimalSign } from "../../messages/numbers";
import type { EnrolmentTable } from "../../tables/enrolmentTable";
import { type Cell, cellAddress, type Grid } from "../../tables/grid";
import { decimalSignOf, signedNumber } from "../../tables/readNumber";

/** What "1.001" is in a column: one thousand and one, or one and a thousandth. */
export type NumberReading = "thousands" | "fraction";

/** What a person says of columns, by their sheet columns. */
export type NumberReadings = ReadonlyMap<number, NumberReading>;

/** A column of figures with texts that may be either of two numbers. */
export interface NumberQuestion {
  /** Sheet column, from 0. */
  readonly column: number;
  /** Its header. */
  readonly text: string;
  /** The first such text as it stands: "1.001". */
  readonly example: string;
  /** The two numbers that it may be: 1001 and 1.001. */
  readonly thousands: number;
  readonly fraction: number;
  /** What is taken until somebody says otherwise. */
  readonly usual: NumberReading;
}

/**
 * One question for each column of counts or rupiah whose texts may be either of two numbers, where
 * neither its other cells nor the percents and totals of the table settle it.
 */
export function numberQuestions(table: EnrolmentTable): NumberQuestion[] {
  return openColumns(table).flatMap(({ question }) => question ?? []);
}

/** The grid of tables with numbers in place of the texts that may be either of two. */
export function withReadings(
  grid: Grid,
  tables: readonly EnrolmentTable[],
  readings: NumberReadings = new Map(),
): Grid {
  const numbers = new Map(
    tables.flatMap(openColumns).flatMap(({ column, cells, decimal, question }) => {
      const said = readings.get(column) ?? question?.usual;
      return cells.map(({ cell, text }) => {
        const reading = said ?? (text.includes(decimal ?? " ") ? "fraction" : "thousands");
        return [cellAddress(cell), numberIn(text, reading)] as const;
      });
    }),
  );
  if (numbers.size === 0) return grid;
  const values = grid.values.map((cells, row) =>
    cells.map((value, column) => {
      const cell = { row: grid.row + row, column: grid.column + column };
      return numbers.get(cellAddress(cell)) ?? value;
    }),
  );
  return { ...grid, values };
}

/** A column with texts that may be either of two numbers. */
interface OpenColumn {
  readonly column: number;
  readonly cells: readonly { readonly cell: Cell; readonly text: string }[];
  /** The sign of fractions, where the column itself shows it. */
  readonly decimal?: DecimalSign;
  /** Where nothing settles it. */
  readonly question?: NumberQuestion;
}

/** "24.737" and "24,737", also below zero. */
const eitherOfTwo = /^\s*[-−+]?[1-9]\d{0,2}[.,]\d{3}\s*$/;

function openColumns(table: EnrolmentTable): OpenColumn[] {
  return figureColumns(table).flatMap((column) => openColumn(column) ?? []);
}

function openColumn(column: FigureColumn): OpenColumn | undefined {
  const { column: index, text, unit } = column.column;
  const counted = column.cells.filter(({ number }) => number.decimals === undefined);
  const either = counted.filter(
    ({ number: { raw } }) => typeof raw === "string" && eitherOfTwo.test(raw),
  );
  const cells = either.map(({ number: { cell, raw } }) => ({ cell, text: String(raw).trim() }));
  const example = cells[0]?.text;
  if (example === undefined) return undefined;
  const decimal = decimalSignOf(counted.map(({ number }) => number.raw));
  // Thousands of persons add up, and give the same percents, with either reading.
  const isSettled = unit === "thousands" ? () => false : settledIn(column);
  if (decimal !== undefined || either.every(isSettled)) return { column: index, cells, decimal };
  const question: NumberQuestion = {
    column: index,
    text,
    example,
    thousands: numberIn(example, "thousands"),
    fraction: numberIn(example, "fraction"),
    usual: unit === "thousands" ? "fraction" : "thousands",
  };
  return { column: index, cells, question };
}

function numberIn(text: string, reading: NumberReading): number {
  return signedNumber(text, reading === "thousands" ? "count" : "percent") ?? Number.NaN;
}
