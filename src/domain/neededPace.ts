import { Impossible, notNegative, wholeYears } from "./impossible";

/**
 * The pace that reaches a target on time: points a year from the coverage to the target.
 *
 * @param coverage a share, at the end of `year`
 * @param year a whole year
 * @param target a share, for the end of `targetYear`
 * @param targetYear a whole year after `year`
 * @returns a share a year; negative when the target is exceeded already
 * @throws Impossible `#NUM!` for a negative coverage or target, a year that is not whole, or a
 *   target year that is not after the year of the coverage
 */
export function neededPace(
  coverage: number,
  year: number,
  target: number,
  targetYear: number,
): number {
  notNegative(coverage, target);
  wholeYears(year, targetYear);
  if (targetYear <= year) throw new Impossible("#NUM!");
  return (target - coverage) / (targetYear - year);
}
