import { Impossible, notNegative } from "./impossible";
import { wholeDown } from "./wholeUp";

/**
 * *Bantuan iuran*: what the contributions of that many workers cost.
 *
 * @param workers whole persons
 * @param costOfOne what one worker costs over all months (rupiah)
 * @returns rupiah
 * @throws Impossible `#NUM!` for a number of workers that is negative or not whole
 */
export function assistance(workers: number, costOfOne: number): number {
  notNegative(workers);
  if (!Number.isInteger(workers)) throw new Impossible("#NUM!");
  return workers * costOfOne;
}

/**
 * The most workers whose contributions a budget pays.
 *
 * @param budget rupiah
 * @param costOfOne what one worker costs over all months (rupiah)
 * @returns whole persons
 * @throws Impossible `#NUM!` for a negative budget, `#DIV/0!` where a worker costs nothing
 */
export function coveredBy(budget: number, costOfOne: number): number {
  notNegative(budget);
  if (costOfOne === 0) throw new Impossible("#DIV/0!");
  return wholeDown(budget / costOfOne);
}
