/** The number that stands most often among others, and how often; of several the first. */
export function mostCommon(
  numbers: readonly number[],
): { readonly value: number; readonly times: number } | undefined {
  const times = new Map<number, number>();
  for (const number of numbers) times.set(number, (times.get(number) ?? 0) + 1);
  const [first] = [...times].sort(([, a], [, b]) => b - a);
  return first && { value: first[0], times: first[1] };
}
