import { coverage } from "../domain/coverage";
import { broadcast } from "./cells/broadcast";
import { toNumber } from "./cells/cellValues";

/**
 * The part of the eligible workers that a number of workers is.
 * @customfunction POINTS
 */
export function points(workers: unknown[][], eligible: unknown[][]): unknown[][] {
  return broadcast([workers, eligible], (w, e) => coverage(toNumber(w), toNumber(e)));
}
