import { neededPace as paceToTarget } from "../domain/neededPace";
import { broadcast } from "./cells/broadcast";
import { toNumber } from "./cells/cellValues";

/**
 * The pace that reaches the target on time.
 * @customfunction NEEDEDPACE
 */
export function neededPace(
  coverage: unknown[][],
  year: unknown[][],
  target: unknown[][],
  targetYear: unknown[][],
): unknown[][] {
  return broadcast([coverage, year, target, targetYear], (c, y, t, ty) =>
    paceToTarget(toNumber(c), toNumber(y), toNumber(t), toNumber(ty)),
  );
}
