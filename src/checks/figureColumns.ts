import {
  type Column,
  type EnrolmentTable,
  type Figure,
  type NumberCell,
  type Slice,
  type TableRow,
} from "../tables/enrolmentTable";
import { remember } from "./remember";

/** A number and what it is about. */
export interface FigureCell {
  readonly number: NumberCell;
  readonly row: TableRow;
  readonly slice: Slice;
  readonly isTotal: boolean;
}

/** A sheet column of one figure. */
export interface FigureColumn {
  readonly figure: Figure;
  readonly column: Column;
  /** Each once, though several slices may share it. */
  readonly cells: readonly FigureCell[];
}

/** The columns of a table that hold figures, from left to right. */
export const figureColumns = remember((table: EnrolmentTable): readonly FigureColumn[] => {
  const found = new Map<number, { column: Column; figure: Figure; cells: FigureCell[] }>();
  const rowsIn = new Map<number, Set<number>>();
  for (const slice of table.slices) {
    for (const [figure, column] of Object.entries(slice.columns) as [Figure, Column][]) {
      const at = found.get(column.column) ?? { column, figure, cells: [] };
      const rows = rowsIn.get(column.column) ?? new Set<number>();
      found.set(column.column, at);
      rowsIn.set(column.column, rows);
      const add = (row: TableRow, isTotal: boolean) => {
        const number = row[figure];
        if (!number || rows.has(row.row)) return;
        rows.add(row.row);
        at.cells.push({ number, row, slice, isTotal });
      };
      for (const row of slice.rows) add(row, false);
      for (const row of slice.totals) add(row, true);
    }
  }
  return [...found.values()].sort((a, b) => a.column.column - b.column.column);
});
