import { notNegative } from "./impossible";
import { exactSum } from "./withoutNoise";

/** What one programme takes of a wage. */
export interface WageRate {
  /** A share of the wage; employer and worker together. */
  readonly rate: number;
  /** The wage (rupiah a month) above which nothing more is due; Infinity where there is none. */
  readonly ceiling: number;
}

/**
 * *Iuran PU*: the contribution of a wage earner.
 *
 * @param wage rupiah a month
 * @param rates of each programme
 * @returns rupiah a month, not rounded
 * @throws Impossible `#NUM!` for a negative wage
 */
export function wageContribution(wage: number, rates: readonly WageRate[]): number {
  notNegative(wage);
  return exactSum(rates.map(({ rate, ceiling }) => rate * Math.min(wage, ceiling)));
}
