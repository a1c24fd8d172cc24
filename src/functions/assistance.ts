import { assistance as assistanceOfAll } from "../domain/assistance";
import { assistanceCost } from "./cells/assistanceCost";
import { broadcast } from "./cells/broadcast";
import { toNumber } from "./cells/cellValues";
import { unlessSame } from "./cells/unlessSame";

/**
 * What contribution assistance costs over some months.
 * @customfunction ASSISTANCE
 */
export function assistance(
  workers: unknown[][],
  months: unknown[][],
  start: unknown[][],
  payer?: unknown[][],
  jht?: unknown[][],
): unknown[][] {
  const costOfOne = unlessSame(assistanceCost);
  return broadcast([workers, months, start, payer, jht], (w, m, s, p, j) =>
    assistanceOfAll(toNumber(w), costOfOne(m, s, p, j)),
  );
}
