import { type FigureColumn, figureColumns } from "../../checks/figureColumns";
import { settledIn } from "../../checks/numbers/ambiguity";
import type { DecimalSign } from "../../messages/numbers";
import type { EnrolmentTable } from "../../tables/enrolmentTable";
import { type Cell, cellAddress, type Grid } from "../../tables/grid";
import { decimalSignOf, mayBeTwo, type NumberReading, oneOfTwo } from "../../tables/readNumber";

export type { NumberReading } from "../../tables/readNumber";

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
      const reading = readings.get(column) ?? question?.usual ?? decimal ?? "thousands";
      return cells.map(({ cell, text }) => [cellAddress(cell), oneOfTwo(text, reading)] as const);
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

function openColumns(table: EnrolmentTable): OpenColumn[] {
  return figureColumns(table).flatMap((column) => openColumn(column) ?? []);
}

function openColumn(column: FigureColumn): OpenColumn | undefined {
  const { column: index, text, unit } = column.column;
  const counted = column.cells.filter(({ number }) => number.decimals === undefined);
  const either = counted.filter(({ number: { raw } }) => typeof raw === "string" && mayBeTwo(raw));
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
    thousands: oneOfTwo(example, "thousands"),
    fraction: oneOfTwo(example, "fraction"),
    usual: unit === "thousands" ? "fraction" : "thousands",
  };
  return { column: index, cells, question };
}
