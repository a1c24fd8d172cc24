import { assistance } from "../../domain/assistance";
import { withoutNoise } from "../../domain/withoutNoise";
import type { Column, EnrolmentTable, Slice, TableRow } from "../../tables/enrolmentTable";
import { type KnownNumber, known } from "../figures";
import { costsOfOne } from "./costsOfOne";
import { demandOf } from "./demand";
import { mostCommon } from "./mostCommon";

/** What a row says of its budget. */
interface Budget {
  readonly row: TableRow;
  readonly budget: KnownNumber;
  readonly workers: number;
  readonly months?: number;
  readonly bill?: number;
}

/** A budget beside what one person costs over all months. */
interface Costed extends Budget {
  readonly costOfOne: number;
}

/** A budget that is not what its row plans. */
export interface WrongBudget extends Costed {
  readonly slice: Slice;
  /** Persons × what one costs. */
  readonly planned: number;
}

/** Every wrong budget of a table. */
export function wrongBudgets(table: EnrolmentTable): WrongBudget[] {
  return table.slices.flatMap((slice) => wrongIn(table, slice));
}

/** Those whose total adds up with what their row plans: it is no mistake of its own. */
export function budgetsWithRightTotal(table: EnrolmentTable): WrongBudget[] {
  return wrongBudgets(table).filter(
    ({ slice, row, planned }) => demandOf(slice, "budget", row) === planned,
  );
}

function wrongIn(table: EnrolmentTable, slice: Slice): WrongBudget[] {
  if (isInLargerUnits(slice.columns.budget)) return [];
  const costed = withCosts(slice.rows.flatMap(budgetOf), table, slice).map((one) => ({
    ...one,
    slice,
    planned: withoutNoise(assistance(one.workers, one.costOfOne)),
  }));
  const wrong = costed.filter(({ budget, planned }) => budget.value !== planned);
  const mayBeRounded = wrong.length * 2 > costed.length;
  return wrong.filter(({ budget, planned }) => !mayBeRounded || !isRounded(budget.value, planned));
}

function isInLargerUnits(column: Column | undefined): boolean {
  return /\b(ribu(an)?|juta(an)?|jt|mil[iy]ar(an)?|000|thousands?|millions?|billions?)\b/i.test(
    column?.text ?? "",
  );
}

function budgetOf(row: TableRow): Budget[] {
  const { budget, assisted, months, bill } = row;
  const [rupiah, workers] = [known(budget), assisted?.value];
  if (!rupiah || !workers || workers < 0 || !Number.isInteger(workers)) return [];
  return [{ row, budget: rupiah, workers, months: months?.value, bill: bill?.value }];
}

/**
 * What one person costs: the row's months × bill; where the sheet leaves one of them out, what
 * most rows have in common, be it a lawful bill or not.
 */
function withCosts(budgets: readonly Budget[], table: EnrolmentTable, slice: Slice): Costed[] {
  const ofRow = ({ months = 1, bill = 1 }: Budget): number => months * bill;
  const isOpen = ({ months, bill }: Budget) => months === undefined || bill === undefined;
  const open = budgets.filter(isOpen);
  const rates = open.map((one) => withoutNoise(one.budget.value / (one.workers * ofRow(one))));
  const usual = mostCommon(rates);
  const isShared = usual !== undefined && usual.times * 2 >= open.length;
  const lawful = () => costsOfOne(table, slice, open[0] ?? {}).includes(usual?.value ?? 0);
  const rate = isShared && (usual.times >= 3 || lawful()) ? usual.value : undefined;
  return budgets.flatMap((one) => {
    if (!isOpen(one)) return [{ ...one, costOfOne: ofRow(one) }];
    return rate === undefined ? [] : [{ ...one, costOfOne: ofRow(one) * rate }];
  });
}

/** "5,3 miliar" for 5,316,796,800: within one unit of the last digit that is not zero. */
function isRounded(budget: number, planned: number): boolean {
  const zeros = /0*$/.exec(String(budget))?.[0].length ?? 0;
  return zeros >= 3 && Math.abs(budget - planned) < 10 ** zeros;
}
