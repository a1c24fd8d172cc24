import { withoutNoise } from "./withoutNoise";

/**
 * The one rounding rule for whole workers and whole years: up to the next whole number,
 * after the noise of floating point is gone (0.07 × 100 is 7.000000000000001 in a computer).
 * Natively `ROUNDUP(ROUND(x;9);0)` for x ≥ 0; below zero it still rounds up (−3.2 → −3).
 *
 * Spreadsheets see 15 significant digits, so a product of a hundred million workers is
 * rounded to those first: its noise is larger than nine decimals.
 */
export function wholeUp(x: number): number {
  return Math.ceil(Number(withoutNoise(x).toFixed(9))) + 0;
}

/** The same rule downwards: the last whole number, where 6.999999999999999 is 7. */
export function wholeDown(x: number): number {
  return -wholeUp(-x) + 0;
}
