import { orError, type Result } from "./cellValues";

/** A result that is computed as a whole: its rows, or one error instead of all of them. */
export function spilled(compute: () => Result[][]): Result[][] {
  const rows = orError(compute);
  return Array.isArray(rows) ? rows : [[rows]];
}
