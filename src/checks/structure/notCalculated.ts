import { about, notCalculated as message } from "../../messages/checks/structure";
import type { EnrolmentTable } from "../../tables/enrolmentTable";
import { type Cell, type Grid, isFormulaAt } from "../../tables/grid";
import type { TableCheck } from "../finding";
import { hasFormulas, rowsOf } from "./tableCells";

/**
 * Formulas that were never calculated. Where a single one on the sheet has a result, a formula
 * without one shows "" on purpose.
 */
export const notCalculated: TableCheck = {
  code: "S10",
  name: "not-calculated",
  severity: "note",
  about: about.notCalculated,
  find: (table) => {
    const formulas = formulasIn(table);
    const [first] = formulas;
    if (!first || hasResults(table.grid)) return [];
    return [{ cell: first, message: message(formulas.length) }];
  },
};

function formulasIn(table: EnrolmentTable): Cell[] {
  if (!hasFormulas(table.grid)) return [];
  const columns = table.columns.filter(({ role }) => role !== undefined);
  const cells = rowsOf(table).flatMap((row) => columns.map(({ column }) => ({ row, column })));
  return cells.filter((cell) => isFormulaAt(table.grid, cell));
}

function hasResults({ formulas = [], values }: Grid): boolean {
  return formulas.some((row, index) =>
    row.some((isFormula, column) => isFormula && values[index]?.[column] !== ""),
  );
}
