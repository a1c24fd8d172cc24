import { Impossible, notNegative, wholeYears } from "./impossible";

/** Coverage at the end of a year. */
export interface YearCoverage {
  readonly year: number;
  /** A share. */
  readonly coverage: number;
}

/**
 * The pace of coverage: the slope of the straight line that fits all years best (least squares).
 *
 * Where the denominator was rebased the series breaks: Kalbar's printed coverage "fell" from
 * 35,35% to about 27% while nobody left. A pace across the break would measure the rebasing.
 *
 * @param series in any order
 * @param breakYear first year that is counted on the rebased denominator; earlier ones are left out
 * @returns a share a year (0.0124 is 1,24 points a year), negative where coverage falls
 * @throws Impossible `#N/A` with fewer than two different years; `#NUM!` for a negative coverage
 *   or a year that is not whole
 */
export function pace(series: readonly YearCoverage[], breakYear = -Infinity): number {
  notNegative(...series.map((each) => each.coverage));
  wholeYears(...series.map((each) => each.year));
  const compared = series.filter((each) => each.year >= breakYear);
  if (new Set(compared.map((each) => each.year)).size < 2) throw new Impossible("#N/A");
  // From the mean on: sums of squared years as such would lose the digits that matter.
  const meanYear = mean(compared.map((each) => each.year));
  const meanCoverage = mean(compared.map((each) => each.coverage));
  let together = 0;
  let spread = 0;
  for (const { year, coverage } of compared) {
    together += (year - meanYear) * (coverage - meanCoverage);
    spread += (year - meanYear) ** 2;
  }
  return together / spread;
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0) / numbers.length;
}
