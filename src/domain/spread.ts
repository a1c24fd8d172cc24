/** The number in the middle; between the two in the middle of an even count; NaN of none. */
export function median(numbers: readonly number[]): number {
  const sorted = Float64Array.from(numbers).sort();
  const middle = sorted.length >> 1;
  const [low = NaN, high = NaN] = sorted.subarray(middle - 1, middle + 1);
  return sorted.length % 2 === 1 ? (sorted[middle] ?? NaN) : (low + high) / 2;
}

/**
 * The median absolute deviation: how far numbers usually are from their median. A few wild ones
 * do not change it.
 *
 * @param centre their median, where it is known
 */
export function medianDeviation(
  numbers: readonly number[],
  centre: number = median(numbers),
): number {
  return median(numbers.map((number) => Math.abs(number - centre)));
}
