import { puBill, puProgrammes } from "../reference/puBill";
import { broadcast } from "./cells/broadcast";
import { toNumber } from "./cells/cellValues";
import { programmesIn } from "./cells/programmes";

/**
 * The monthly contribution of a wage earner, employer and worker together.
 * @customfunction IURANPU
 */
export function iuranPu(
  wage: unknown[][],
  riskClass: unknown[][],
  date: unknown[][],
  programmes?: unknown[][],
): unknown[][] {
  return broadcast([wage, riskClass, date, programmes], (w, r, d, p) => {
    const named = programmesIn(p, puProgrammes, puProgrammes);
    return puBill(toNumber(w), toNumber(r), toNumber(d), named);
  });
}
