import { coverage } from "../domain/coverage";
import { broadcast } from "./cells/broadcast";
import { toNumber } from "./cells/cellValues";

/**
 * How many points of coverage a number of workers is, as a share.
 * @customfunction POINTS
 */
export function points(workers: unknown[][], eligible: unknown[][]): unknown[][] {
  return broadcast([workers, eligible], (w, e) => coverage(toNumber(w), toNumber(e)));
}
