import { coverage } from "./coverage";
import { Impossible, notNegative } from "./impossible";

/** A lowest and a highest value, both possible. */
export interface Range {
  readonly lowest: number;
  readonly highest: number;
}

/**
 * The shares that two rounded counts can mean: 607.426 of "2,86 million" is anything from the
 * share of 2.865.000 to that of 2.855.000.
 *
 * @param participants active participants (persons), as printed
 * @param eligible workers who should be covered (persons), as printed
 * @param digits where both are rounded, as in ROUND: −3 is to thousands; from 0 on they are
 *   exact. Left out, each is taken as rounded at its last digit that is not zero
 * @returns the lowest and the highest share, equal where both counts are exact
 * @throws Impossible `#NUM!` for a negative number or digits that are not whole, `#DIV/0!` where
 *   eligible can be zero, so that no share is the highest
 */
export function coverageRange(participants: number, eligible: number, digits?: number): Range {
  notNegative(participants, eligible);
  if (digits !== undefined && !Number.isInteger(digits)) throw new Impossible("#NUM!");
  const counted = meant(participants, digits);
  const workers = meant(eligible, digits);
  return {
    lowest: coverage(counted.lowest, workers.highest),
    highest: coverage(counted.highest, workers.lowest),
  };
}

/** The counts that are printed as this one: half a unit of its last digit either way. */
function meant(count: number, digits: number | undefined): Range {
  const unit = digits === undefined ? lastUnit(count) : 10 ** -digits;
  const half = unit > 1 ? unit / 2 : 0;
  return { lowest: Math.max(0, count - half), highest: count + half };
}

/** The place of the last digit that is not zero: 100.000 in 5.400.000, 1 in 58.203. */
function lastUnit(count: number): number {
  let unit = 1;
  while (count > 0 && count % (unit * 10) === 0) unit *= 10;
  return unit;
}
