import { about, excelError as message } from "../../messages/checks/structure";
import type { EnrolmentTable } from "../../tables/enrolmentTable";
import { type Cell, valueAt } from "../../tables/grid";
import { meaningOf } from "../../tables/headerWords";
import { excelErrorIn, type ExcelError } from "../excelErrors";
import type { Found, TableCheck } from "../finding";
import { rowsOf } from "./tableCells";

/** So many equal errors, if they fill half of a column, are one mistake. */
const MANY = 4;

/**
 * One of Excel's errors where a figure, region, code, year or segment should stand. A column of
 * nothing but errors is taken for nothing, so that its header says what it is.
 */
export const excelError: TableCheck = {
  code: "S08",
  name: "excel-error",
  severity: "error",
  about: about.excelError,
  find: (table) => {
    const rows = rowsOf(table);
    return table.columns
      .filter(({ role, text }) => role !== undefined || meaningOf(text).role !== undefined)
      .flatMap(({ column }) =>
        [...errorsIn(table, rows, column)].flatMap(([error, cells]) =>
          inShort(error, cells, table.lines.length),
        ),
      );
  },
};

function errorsIn({ grid }: EnrolmentTable, rows: readonly number[], column: number) {
  const errors = new Map<ExcelError, Cell[]>();
  for (const row of rows) {
    const cell = { row, column };
    const error = excelErrorIn(valueAt(grid, cell));
    if (!error) continue;
    const same = errors.get(error);
    if (same) same.push(cell);
    else errors.set(error, [cell]);
  }
  return errors;
}

function inShort(error: ExcelError, cells: readonly Cell[], lines: number): Found[] {
  const [first] = cells;
  return first && cells.length >= MANY && cells.length * 2 >= lines
    ? [{ cell: first, message: message(error, cells.length - 1) }]
    : cells.map((cell) => ({ cell, message: message(error, 0) }));
}
