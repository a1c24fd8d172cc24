import type { Area } from "../../tables/grid";
import type { GridSheet } from "../engine/gridSheet";

/** The blocks into which hidden rows and columns divide an area. */
export function visibleAreas(sheet: GridSheet, { first, last }: Area): Area[] {
  const rows = spans(first.row, last.row, (row) => sheet.isRowHidden(row));
  const columns = spans(first.column, last.column, (column) => sheet.isColumnHidden(column));
  return rows.flatMap((row) =>
    columns.map((column) => ({
      first: { row: row.first, column: column.first },
      last: { row: row.last, column: column.last },
    })),
  );
}

/** The runs of rows or columns between hidden ones. */
function spans(first: number, last: number, isHidden: (index: number) => boolean) {
  const found: { first: number; last: number }[] = [];
  for (let index = first; index <= last; index++) {
    if (isHidden(index)) continue;
    const before = found.at(-1);
    if (before?.last === index - 1) before.last = index;
    else found.push({ first: index, last: index });
  }
  return found;
}
