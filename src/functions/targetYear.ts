import { targetYear as yearOfTarget } from "../domain/targetYear";
import { broadcast } from "./cells/broadcast";
import { toNumber } from "./cells/cellValues";

/**
 * First year in which coverage, growing by the same points every year, reaches the target.
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
