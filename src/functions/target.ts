import { broadcast } from "./cells/broadcast";
import { targetNamed } from "./cells/targetCells";

/**
 * The target of a region for a year, published or computed.
 * @customfunction TARGET
 */
export function target(region: unknown[][], year: unknown[][], basis?: unknown[][]): unknown[][] {
  return broadcast([region, year, basis], (r, y, b) => targetNamed(r, y, b).target);
}
