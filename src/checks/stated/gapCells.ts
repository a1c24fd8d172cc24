import type { NumberCell, TableRow, TotalRow } from "../../tables/enrolmentTable";
import { type KnownNumber, known } from "../figures";
import { type Expected, type GapFigure, type Held, holds, type Way } from "./gapKinds";
import { type RowNumbers, rowNumbers } from "./rowNumbers";
import { sumOfRows } from "./sumOfRows";

/** A cell that states a gap, with what its row says. */
export interface GapCell {
  readonly row: TableRow;
  readonly number: KnownNumber;
  /** The row with a target that is lent to it. */
  readonly complete: TableRow;
  readonly numbers: readonly RowNumbers[];
  /** Of a total of persons: what the cells of its rows add up to. */
  readonly sum?: Expected;
}

/** Gives a row what it lacks: the target that stands elsewhere in its table. */
export type Complete = (row: TableRow) => TableRow;

/** The cells of a gap that can be held against their rows. */
export function gapCells(
  rows: readonly (TableRow & Pick<TotalRow, "of">)[],
  figure: GapFigure,
  completed: Complete,
): GapCell[] {
  return rows.flatMap((row) => {
    const number = known(row[figure]);
    if (!number) return [];
    const complete = completed(row);
    const numbers = rowNumbers(complete);
    if (numbers.length === 0) return [];
    return [
      { row, number, complete, numbers, sum: isShare(number) ? undefined : sumOf(row, figure) },
    ];
  });
}

/** Only shares have decimals of a percent. */
export function isShare(number: NumberCell | undefined): boolean {
  return number?.unit !== undefined;
}

/** What may be missing to the target is rounded up in each row. */
function sumOf({ of = [] }: Pick<TotalRow, "of">, figure: GapFigure): Expected | undefined {
  const value = sumOfRows(of, figure);
  return value === undefined
    ? undefined
    : { value, within: figure === "uncovered" ? 0.5 : of.length };
}

/** Whether the row has what it takes for each of the gaps. */
export function isKnown(cell: GapCell, ways: readonly Way[]): boolean {
  const kinds = new Set(ways.map(({ held }) => held));
  const made = ways.filter((way) => expectedOf(cell, way).length > 0);
  return new Set(made.map(({ held }) => held)).size === kinds.size;
}

export function isHeld(cell: GapCell, ways: readonly Way[]): boolean {
  return ways.some((way) => expectedOf(cell, way).some((one) => holds(cell.number.value, one)));
}

/** Whether a cell is one of the gaps, or adds up those of its rows. */
export function isRightCell(cell: GapCell, ways: readonly Way[]): boolean {
  const { number, sum } = cell;
  if (sum === undefined) return isHeld(cell, ways);
  const ofTotal = ways.flatMap((way) => expectedOf(cell, way));
  return [sum, ...ofTotal].some(({ value, within }) =>
    holds(number.value, { value, within: Math.max(within, sum.within) }),
  );
}

export function expectedOf({ complete, number, numbers }: GapCell, { expected }: Way): Expected[] {
  return numbers.flatMap((some) => expected(some, complete, number));
}

/** The way that most cells follow; of several the first, and a loose one only as the last resort. */
export function usualWay(ways: readonly Way[], cells: readonly GapCell[]): Way | undefined {
  const strict = ways.filter(({ isLoose }) => !isLoose);
  const loose = ways.filter(({ isLoose }) => isLoose);
  return mostUsual(strict, cells) ?? mostUsual(loose, cells);
}

function mostUsual(ways: readonly Way[], cells: readonly GapCell[]): Way | undefined {
  let usual: Way | undefined;
  let most = 0;
  for (const way of ways) {
    const fits = cells.filter((cell) => isHeld(cell, [way])).length;
    if (fits > most) [usual, most] = [way, fits];
    // A large table is mostly right: nothing fits better than all.
    if (fits === cells.length) break;
  }
  return most * 2 >= cells.length ? usual : undefined;
}

/** What ways make. */
export function heldBy(ways: readonly Way[]): ReadonlySet<Held> {
  return new Set(ways.map(({ held }) => held));
}
