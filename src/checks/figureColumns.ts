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
  const found = new Map<number, FigureColumn & { cells: FigureCell[] }>();
  const seen = new Set<string>();
  for (const slice of table.slices) {
    const lines = [...slice.rows, ...slice.totals];
    for (const [figure, column] of Object.entries(slice.columns) as [Figure, Column][]) {
      // Slices that share a column have all of their rows in common, or none.
      const key = `${column.column} ${lines[0]?.row}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const at = found.get(column.column) ?? { column, figure, cells: [] };
      found.set(column.column, at);
      lines.forEach((row, index) => {
        const number = row[figure];
        if (number) at.cells.push({ number, row, slice, isTotal: index >= slice.rows.length });
      });
    }
  }
  return [...found.values()].sort((a, b) => a.column.column - b.column.column);
});
