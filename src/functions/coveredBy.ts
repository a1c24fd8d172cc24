import { coveredBy as workersOfBudget } from "../domain/assistance";
import { assistanceCost } from "./cells/assistanceCost";
import { broadcast } from "./cells/broadcast";
import { toNumber } from "./cells/cellValues";
import { unlessSame } from "./cells/unlessSame";

/**
 * How many workers' contribution assistance a budget pays.
 * @customfunction COVEREDBY
 */
export function coveredBy(
  budget: unknown[][],
  months: unknown[][],
  start: unknown[][],
  payer?: unknown[][],
  jht?: unknown[][],
): unknown[][] {
  const costOfOne = unlessSame(assistanceCost);
  return broadcast([budget, months, start, payer, jht], (b, m, s, p, j) =>
    workersOfBudget(toNumber(b), costOfOne(m, s, p, j)),
  );
}
