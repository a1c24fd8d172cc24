import { about, budgetMismatch as message } from "../../messages/checks/statedFigures";
import type { TableCheck } from "../finding";
import { wrongBudgets } from "./budgets";

/** A budget that is not persons × months × bill. */
export const budgetMismatch: TableCheck = {
  code: "C13",
  name: "budget-mismatch",
  severity: "error",
  about: about.budgetMismatch,
  find: (table) =>
    wrongBudgets(table).map(({ budget, workers, costOfOne }) => ({
      cell: budget.cell,
      message: message(budget.value, workers, costOfOne),
    })),
};
