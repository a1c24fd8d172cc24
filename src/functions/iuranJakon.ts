import { jakonBill } from "../reference/jakonBill";
import { broadcast } from "./cells/broadcast";
import { toNumber } from "./cells/cellValues";

/**
 * The contribution for a construction contract whose wages are not known.
 * @customfunction IURANJAKON
 */
export function iuranJakon(
  value: unknown[][],
  date: unknown[][],
  includesPPN?: unknown[][],
): unknown[][] {
  return broadcast([value, date, includesPPN], (v, d, included) =>
    jakonBill(toNumber(v), toNumber(d), toNumber(included) !== 0),
  );
}
