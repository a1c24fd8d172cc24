import { gap as gapToTarget } from "../domain/coverage";
import { broadcast } from "./cells/broadcast";
import { toNumber } from "./cells/cellValues";

/**
 * Target minus coverage.
 * @customfunction GAP
 */
export function gap(coverage: unknown[][], target: unknown[][]): unknown[][] {
  return broadcast([coverage, target], (c, t) => gapToTarget(toNumber(c), toNumber(t)));
}
