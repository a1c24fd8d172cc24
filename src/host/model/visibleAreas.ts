import type { Area } from "../../tables/grid";
import { runsOf } from "../engine/cellAreas";
import type { GridSheet } from "../engine/gridSheet";
import { indexes } from "./chartSource";

/** The blocks into which hidden rows and columns divide an area. */
export function visibleAreas(sheet: GridSheet, { first, last }: Area): Area[] {
  const rows = visibleRuns(first.row, last.row, (row) => sheet.isRowHidden(row));
  const columns = visibleRuns(first.column, last.column, (column) => sheet.isColumnHidden(column));
  return rows.flatMap(([top, bottom]) =>
    columns.map(([left, right]) => ({
      first: { row: top, column: left },
      last: { row: bottom, column: right },
    })),
  );
}

function visibleRuns(first: number, last: number, isHidden: (index: number) => boolean) {
  return runsOf(indexes(first, last + 1).filter((index) => !isHidden(index)));
}
