import { pace as slope } from "../domain/pace";
import { isLeftOut, toNumber } from "./cells/cellValues";
import { spilled } from "./cells/spilled";
import { yearPairs } from "./cells/yearPairs";

/**
 * The growth of coverage a year, by least squares.
 * @customfunction PACE
 */
export function pace(years: unknown[][], coverages: unknown[][], breakYear?: unknown): unknown[][] {
  return spilled(() => {
    const series = yearPairs(years, coverages).map(({ year, share }) => ({
      year,
      coverage: share,
    }));
    return [[slope(series, isLeftOut(breakYear) ? undefined : toNumber(breakYear))]];
  });
}
