import { notNegative } from "./impossible";
import { exactSum } from "./withoutNoise";

/** From which income (rupiah a month) which basis stands for it. */
export type Bracket = readonly [incomeFrom: number, basis: number];

/** What one programme takes: a share of the basis, and rupiah that are the same for everyone. */
export interface BasisRate {
  readonly share: number;
  readonly flat: number;
}

/**
 * *Iuran BPU*: the contribution of a self-employed worker, on the basis of his or her income
 * bracket.
 *
 * @param income rupiah a month; between two printed brackets it belongs to the lower one
 * @param brackets by rising income, the first from 0
 * @param rates of each programme
 * @returns rupiah a month, not rounded
 * @throws Impossible `#NUM!` for a negative income
 */
export function bracketContribution(
  income: number,
  brackets: readonly Bracket[],
  rates: readonly BasisRate[],
): number {
  notNegative(income);
  const [, basis] = brackets.findLast(([from]) => income >= from) ?? [0, 0];
  return exactSum(rates.map(({ share, flat }) => share * basis + flat));
}
