import { notNegative } from "./impossible";
import { exactSum } from "./withoutNoise";

/** The part of a value above a limit (rupiah), up to the next band, and its rate as a share. */
export type Band = readonly [above: number, rate: number];

/**
 * What marginal bands take of a value: each rate of the part within its band only, so that a
 * value just above a limit never costs less than one at it.
 *
 * @param value rupiah
 * @param bands by rising limit, the first with the limit 0
 * @returns rupiah, not rounded
 * @throws Impossible `#NUM!` for a negative value
 */
export function marginalBands(value: number, bands: readonly Band[]): number {
  notNegative(value);
  const parts = bands.map(([above, rate], index) => {
    const [limit] = bands[index + 1] ?? [Infinity];
    return rate * Math.max(Math.min(value, limit) - above, 0);
  });
  return exactSum(parts);
}
