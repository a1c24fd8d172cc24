import { assistanceOfOne } from "../../reference/bpuBill";
import { type Argument, toNumber } from "./cellValues";
import { payerIn } from "./payer";

const basic = ["JKK", "JKM"] as const;
const withJht = [...basic, "JHT"] as const;

/** What one worker's assistance costs over the months, from the cells of a function. */
export function assistanceCost(
  months: Argument,
  start: Argument,
  payer: Argument,
  jht: Argument,
): number {
  const programmes = toNumber(jht) === 0 ? basic : withJht;
  return assistanceOfOne(toNumber(months), toNumber(start), programmes, payerIn(payer));
}
