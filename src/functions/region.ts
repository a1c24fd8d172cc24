import { broadcast } from "./cells/broadcast";
import { isBlank } from "./cells/cellValues";
import { toRegion } from "./cells/regionCell";

/**
 * Full official name of a province, regency or city, from its name as people write it, a former name or its code.
 * @customfunction REGION
 */
export function region(text: unknown[][]): unknown[][] {
  return broadcast([text], (cell) => (isBlank(cell) ? "" : toRegion(cell).name));
}
