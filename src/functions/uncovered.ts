import { uncovered as workersWithout } from "../domain/coverage";
import { broadcast } from "./cells/broadcast";
import { toNumber } from "./cells/cellValues";

/**
 * Eligible workers minus participants.
 * @customfunction UNCOVERED
 */
export function uncovered(participants: unknown[][], eligible: unknown[][]): unknown[][] {
  return broadcast([participants, eligible], (p, e) => workersWithout(toNumber(p), toNumber(e)));
}
