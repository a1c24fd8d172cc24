import { coverage } from "../domain/coverage";
import { broadcast } from "./cells/broadcast";
import { toNumber } from "./cells/cellValues";

/**
 * Participants divided by eligible workers.
 * @customfunction UCJ
 */
export function ucj(participants: unknown[][], eligible: unknown[][]): unknown[][] {
  return broadcast([participants, eligible], (p, e) => coverage(toNumber(p), toNumber(e)));
}
