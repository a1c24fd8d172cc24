import { impliedEligible } from "../domain/coverage";
import { broadcast } from "./cells/broadcast";
import { toNumber } from "./cells/cellValues";

/**
 * The eligible workers that a printed coverage implies.
 * @customfunction ELIGIBLE
 */
export function eligible(participants: unknown[][], coverage: unknown[][]): unknown[][] {
  return broadcast([participants, coverage], (p, c) => impliedEligible(toNumber(p), toNumber(c)));
}
