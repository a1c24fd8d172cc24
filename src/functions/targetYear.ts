import { targetYear as yearOfTarget } from "../domain/targetYear";
import { broadcast } from "./broadcast";
import { toNumber } from "./cellValues";

/**
 * First year in which coverage, growing by the same points every year, reaches the target.
 * @customfunction TARGETYEAR
 * @param coverage Coverage as a share: a cell or a range.
 * @param year Year of that coverage: a cell or a range.
 * @param target Target as a share: a cell or a range.
 * @param pace Growth of coverage a year as a share (0.0124 is 1.24 points a year): a cell or a range.
 * @returns A year; the given year if the target is already reached. #N/A if it is never reached, #VALUE! for text, #NUM! for a negative number.
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
