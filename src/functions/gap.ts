import { gap as gapToTarget } from "../domain/coverage";
import { broadcast } from "./cells/broadcast";
import { toNumber } from "./cells/cellValues";

/**
 * Gap to the target: target minus coverage, signed, as a share. Negative when the target is exceeded.
 * @customfunction GAP
 */
export function gap(coverage: unknown[][], target: unknown[][]): unknown[][] {
  return broadcast([coverage, target], (c, t) => gapToTarget(toNumber(c), toNumber(t)));
}
