import { achievement as partOfTarget } from "../domain/coverage";
import { broadcast } from "./cells/broadcast";
import { toNumber } from "./cells/cellValues";

/**
 * Coverage divided by the target.
 * @customfunction ACHIEVEMENT
 */
export function achievement(coverage: unknown[][], target: unknown[][]): unknown[][] {
  return broadcast([coverage, target], (c, t) => partOfTarget(toNumber(c), toNumber(t)));
}
