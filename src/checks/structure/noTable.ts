import { about, noTable as message } from "../../messages/checks/structure";
import type { Cell, Grid } from "../../tables/grid";
import type { SheetCheck } from "../finding";
import { figureHeader } from "./figureHeader";

/** A sheet on which neither a table of regions nor a list of members was found. */
export const noTable: SheetCheck = {
  code: "S01",
  name: "no-table",
  severity: "warning",
  about: about.noTable,
  find: (grid, tables, lists) =>
    tables.length + lists.length > 0 || figureHeader(grid)
      ? []
      : [{ cell: firstUsedCell(grid), message }],
};

function firstUsedCell({ row, column, values }: Grid): Cell {
  for (const [index, cells] of values.entries()) {
    const used = cells.findIndex((value) => value !== "");
    if (used >= 0) return { row: row + index, column: column + used };
  }
  return { row, column };
}
