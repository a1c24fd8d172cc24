import type { EnrolmentTable } from "../../tables/enrolmentTable";
import { type Area, type Cell, contains, formatAt, type Grid, valueAt } from "../../tables/grid";
import { isBlankRow, tidy } from "../../tables/rowKinds";
import { copiedCell } from "../importCopies";
import type { PlannedCell } from "../writePlan";

/** A row above or below a table: what stands in it, from the left, with its column. */
export interface BesideRow {
  readonly cells: readonly { readonly column: number; readonly cell: PlannedCell }[];
}

/**
 * What stands above the header, up to the table above, and is no table's: titles and notes.
 *
 * @param others where the other tables of the sheet stand
 */
export function rowsAbove({ grid, area }: EnrolmentTable, others: readonly Area[]): BesideRow[] {
  const ends = others.filter(({ last }) => last.row < area.first.row).map(({ last }) => last.row);
  const first = Math.max(grid.row, ...ends.map((row) => row + 1));
  return besideRows(grid, { first, last: area.first.row - 1 }, area, others);
}

/** What stands below the last row: down to the end of the sheet or, over another table, to a gap. */
export function rowsBelow({ grid, area }: EnrolmentTable, others: readonly Area[]): BesideRow[] {
  const first = area.last.row + 1;
  const begins = others.filter((other) => other.first.row >= first).map((other) => other.first.row);
  const end = Math.min(grid.row + grid.values.length, ...begins);
  const last = begins.length > 0 ? beforeGap(grid, { first, last: end - 1 }) : end - 1;
  return besideRows(grid, { first, last }, area, others);
}

interface Rows {
  readonly first: number;
  readonly last: number;
}

/** The last row before a blank one that stands below others; none where there is no such gap. */
function beforeGap(grid: Grid, { first, last }: Rows): number {
  let isFilled = false;
  for (let row = first; row <= last; row++) {
    const isBlank = isBlankRow(grid.values[row - grid.row] ?? []);
    if (isBlank && isFilled) return row - 1;
    isFilled ||= !isBlank;
  }
  return first - 1;
}

function besideRows(
  grid: Grid,
  { first, last }: Rows,
  area: Area,
  others: readonly Area[],
): BesideRow[] {
  const rows: BesideRow[] = [];
  for (let row = first; row <= last; row++) {
    const cells = cellsIn(grid, row).filter(({ cell }) => !others.some((at) => contains(at, cell)));
    const own = cells.filter(({ cell }) => !others.some((other) => isOver(cell, other, area)));
    const kept = own.length > 0 ? own : cells;
    if (kept.length > 0) {
      rows.push({
        cells: kept.map(({ cell, planned }) => ({ column: cell.column, cell: planned })),
      });
    }
  }
  return rows;
}

/** Whether a cell stands over or under a table beside this one. */
function isOver({ column }: Cell, other: Area, own: Area): boolean {
  const areBeside = other.first.row <= own.last.row && other.last.row >= own.first.row;
  return areBeside && column >= other.first.column && column <= other.last.column;
}

function cellsIn(grid: Grid, row: number): { cell: Cell; planned: PlannedCell }[] {
  return (grid.values[row - grid.row] ?? []).flatMap((_, at) => {
    const cell = { row, column: grid.column + at };
    const value = valueAt(grid, cell);
    const planned = tidy(value) === "" ? null : copiedCell(value, formatAt(grid, cell));
    return planned ? [{ cell, planned }] : [];
  });
}
