import { Impossible, LAST_YEAR, notNegative, wholeYears } from "./impossible";
import { wholeUp } from "./wholeUp";
import { withoutNoise } from "./withoutNoise";

/**
 * The first year in which coverage, growing by the same points every year, reaches the target.
 *
 * @param coverage a share, at the end of `year`
 * @param year a whole year
 * @param target a share
 * @param pace growth of coverage as a share a year (0.0124 is 1,24 points)
 * @returns a whole year by the one rounding rule; `year` itself if the target is already reached
 * @throws Impossible `#N/A` if the target is never reached, or after the year 9999; `#NUM!` for a negative coverage or
 *   target, or a year that is not whole
 */
export function targetYear(coverage: number, year: number, target: number, pace: number): number {
  notNegative(coverage, target);
  wholeYears(year);
  if (withoutNoise(coverage) >= withoutNoise(target)) return year;
  const reached = pace > 0 ? year + wholeUp((target - coverage) / pace) : Infinity;
  if (reached > LAST_YEAR) throw new Impossible("#N/A");
  return reached;
}
