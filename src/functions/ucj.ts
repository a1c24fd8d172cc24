import { coverage } from "../domain/coverage";
import { broadcast } from "./cells/broadcast";
import { toNumber } from "./cells/cellValues";

/**
 * UCJ (Universal Coverage Jamsostek): active participants divided by eligible workers, as a share. Not capped at 1.
 * @customfunction UCJ
 */
export function ucj(participants: unknown[][], eligible: unknown[][]): unknown[][] {
  return broadcast([participants, eligible], (p, e) => coverage(toNumber(p), toNumber(e)));
}
