/**
 * A number without the noise of floating point: as spreadsheets see it, with 15 significant
 * digits. 1,110,000,000 ÷ 1.11 is then 1,000,000,000, not 999,999,999.9999999.
 */
export function withoutNoise(x: number): number {
  return Number(x.toPrecision(15));
}

/** The sum of parts, without the noise that adding up makes. */
export function exactSum(parts: readonly number[]): number {
  return withoutNoise(parts.reduce((sum, part) => sum + part, 0));
}
