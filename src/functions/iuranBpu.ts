import { bpuBill } from "../reference/bpuBill";
import { bpuProgrammes } from "../reference/bpuRates";
import { broadcast } from "./cells/broadcast";
import { toNumber } from "./cells/cellValues";
import { payerIn } from "./cells/payer";
import { programmesIn } from "./cells/programmes";

/**
 * The monthly contribution of a self-employed worker.
 * @customfunction IURANBPU
 */
export function iuranBpu(
  income: unknown[][],
  date: unknown[][],
  programmes?: unknown[][],
  payer?: unknown[][],
): unknown[][] {
  return broadcast([income, date, programmes, payer], (i, d, p, by) => {
    const named = programmesIn(p, bpuProgrammes, ["JKK", "JKM"]);
    return bpuBill(toNumber(i), toNumber(d), named, payerIn(by));
  });
}
