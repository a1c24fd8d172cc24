import { Impossible } from "../../domain/impossible";
import { type Argument, isBlank, toNumber } from "./cellValues";

/** A year and the share that stands beside it. */
export interface YearPair {
  readonly year: number;
  readonly share: number;
}

/**
 * The pairs of two ranges; a pair with a blank in it is none.
 *
 * @throws Impossible `#NUM!` for ranges of unlike size
 */
export function yearPairs(years: Argument[][], shares: Argument[][]): YearPair[] {
  const cells = shares.flat();
  const pairs = years.flat().map((year, index) => ({ year, share: cells[index] }));
  if (pairs.length !== cells.length) throw new Impossible("#NUM!");
  return pairs
    .filter(({ year, share }) => !isBlank(year) && !isBlank(share))
    .map(({ year, share }) => ({ year: toNumber(year), share: toNumber(share) }));
}
