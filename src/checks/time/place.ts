import type { Cell } from "../../tables/grid";
import type { EnrolmentTable, Slice } from "../../tables/enrolmentTable";
import type { Figure } from "../figures";

/** Where a year of a figure begins: at the header of its column, else at the first row of the year. */
export function startOf(table: EnrolmentTable, slice: Slice, figure: Figure): Cell {
  const column = slice.columns[figure];
  if (column?.year !== undefined) return column.header;
  const first = slice.rows[0]?.nameCell ?? table.region.header;
  const year = table.columns.find(({ role }) => role === "year");
  return year ? { row: first.row, column: year.column } : first;
}
