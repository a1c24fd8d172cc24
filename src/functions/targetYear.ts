import { targetYear as yearOfTarget } from "../domain/targetYear";
import { broadcast } from "./cells/broadcast";
import { toNumber } from "./cells/cellValues";

/**
 * The first year in which coverage reaches the target at a pace.
 * @customfunction TARGETYEAR
 */
export function targetYear(
  coverage: unknown[][],
  year: unknown[][],
  target: unknown[][],
  pace: unknown[][],
): unknown[][] {
  return broadcast([coverage, year, target, pace], (c, y, t, p) =>
    yearOfTarget(toNumber(c), toNumber(y), toNumber(t), toNumber(p)),
  );
}
