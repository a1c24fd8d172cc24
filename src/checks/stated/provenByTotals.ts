import type { EnrolmentTable } from "../../tables/enrolmentTable";
import { type KnownNumber } from "../consistency/figures";
import { remember } from "../remember";
import { wrongBudgets } from "./budgets";
import { demandOf } from "./demand";
import { gapColumns, isRight } from "./gapColumns";

/** A number that its row contradicts, and the one that its row and its total demand. */
export interface Proven {
  readonly number: KnownNumber;
  readonly fits: number;
}

/**
 * Gaps and budgets that are told at their cell: their totals, which hold with the right number,
 * are then no mistake of their own.
 */
export const provenByTotals = remember((table: EnrolmentTable): readonly Proven[] => [
  ...gapColumns(table).flatMap((column) =>
    column.wrong.flatMap(({ row, number }) => {
      const fits = demandOf(column.slice, column.figure, row);
      if (fits === undefined) return [];
      const mended = { ...row, [column.figure]: { ...number, value: fits } };
      return isRight(column, mended) ? [{ number, fits }] : [];
    }),
  ),
  ...wrongBudgets(table).flatMap(({ slice, row, budget, planned }) => {
    const fits = demandOf(slice, "budget", row);
    return fits === planned ? [{ number: budget, fits }] : [];
  }),
]);
