/** Fewer than these are told one by one. */
const MANY = 4;

/**
 * Whether so many cells of a column have the same fault that it is one mistake, told once: at
 * least four and at least half of those that are filled in.
 */
export function isFaultOfColumn(faulty: readonly unknown[], filledIn: number): boolean {
  return faulty.length >= MANY && faulty.length * 2 >= filledIn;
}
