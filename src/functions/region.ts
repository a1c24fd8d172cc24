import { broadcast } from "./cells/broadcast";
import { isBlank } from "./cells/cellValues";
import { toRegion } from "./cells/regionCell";

/**
 * The full official name of a region.
 * @customfunction REGION
 */
export function region(text: unknown[][]): unknown[][] {
  return broadcast([text], (cell) => (isBlank(cell) ? "" : toRegion(cell).name));
}
