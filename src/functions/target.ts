import { broadcast } from "./cells/broadcast";
import { targetNamed } from "./cells/targetCells";

/**
 * Published coverage target of a region for a year, or computed between published targets of one basis.
 * @customfunction TARGET
 */
export function target(region: unknown[][], year: unknown[][], basis?: unknown[][]): unknown[][] {
  return broadcast([region, year, basis], (r, y, b) => targetNamed(r, y, b).target);
}
