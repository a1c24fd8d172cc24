import { coverage } from "../domain/coverage";
import { broadcast } from "./broadcast";
import { toNumber } from "./cellValues";

/**
 * UCJ (Universal Coverage Jamsostek): active participants divided by eligible workers, as a share. Not capped at 1.
 * @customfunction UCJ
 * @param participants Active participants (persons): a cell or a range.
 * @param eligible Workers who should be covered (persons): a cell or a range.
 * @returns Coverage as a share (0.3647 is 36.47%). #DIV/0! if eligible is 0 or blank, #VALUE! for text, #NUM! for a negative number.
 */
export function ucj(participants: unknown[][], eligible: unknown[][]): unknown[][] {
  return broadcast([participants, eligible], (p, e) => coverage(toNumber(p), toNumber(e)));
}
