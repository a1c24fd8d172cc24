/** Far below any printed digit, far above the noise of floating point. */
const NOISE = 1e-9;

/**
 * Whether a printed percent says a share, within one unit of its last printed digit: sources
 * round and truncate alike.
 *
 * @param printed the printed percent as a share (36,47% is 0.3647)
 * @param decimals how many decimals of the percent are printed
 * @param share the share that it should say
 */
export function printsShare(printed: number, decimals: number, share: number): boolean {
  const [low, high] = sharesPrintedAs(printed, decimals);
  return share >= low && share <= high;
}

/** The least and the greatest share that a printed percent may say. */
export function sharesPrintedAs(printed: number, decimals: number): readonly [number, number] {
  const unit = lastDigit(decimals) + NOISE;
  return [printed - unit, printed + unit];
}

/** One unit of the last printed digit of a percent, as a share. */
export function lastDigit(decimals = 0): number {
  return 10 ** -(decimals + 2);
}
