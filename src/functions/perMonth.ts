import { perMonth as additionalPerMonth } from "../domain/perMonth";
import { broadcast } from "./cells/broadcast";
import { isLeftOut, toNumber } from "./cells/cellValues";

/**
 * Additional participants a month that reach the target by its deadline.
 * @customfunction PERMONTH
 */
export function perMonth(
  participants: unknown[][],
  eligible: unknown[][],
  target: unknown[][],
  date: unknown[][],
  deadline?: unknown[][],
): unknown[][] {
  return broadcast([participants, eligible, target, date, deadline], (p, e, t, from, until) => {
    const last = isLeftOut(until) ? undefined : toNumber(until);
    return additionalPerMonth(toNumber(p), toNumber(e), toNumber(t), toNumber(from), last);
  });
}
