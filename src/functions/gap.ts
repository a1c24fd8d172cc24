import { gap as gapToTarget } from "../domain/coverage";
import { broadcast } from "./broadcast";
import { toNumber } from "./cellValues";

/**
 * Gap to the target: target minus coverage, signed, as a share. Negative when the target is exceeded.
 * @customfunction GAP
 * @param coverage Coverage as a share: a cell or a range.
 * @param target Target as a share: a cell or a range.
 * @returns A share (0.1489 is 14.89 points). #VALUE! for text, #NUM! for a negative number.
 */
export function gap(coverage: unknown[][], target: unknown[][]): unknown[][] {
  return broadcast([coverage, target], (c, t) => gapToTarget(toNumber(c), toNumber(t)));
}
