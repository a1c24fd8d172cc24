import { bpuBill } from "../reference/bpuBill";
import { bpuProgrammes } from "../reference/bpuRates";
import { broadcast } from "./broadcast";
import { toNumber } from "./cellValues";
import { payerIn } from "./payer";
import { programmesIn } from "./programmes";

/**
 * Monthly contribution of a self-employed worker (BPU) by income bracket, at the date's rates.
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
