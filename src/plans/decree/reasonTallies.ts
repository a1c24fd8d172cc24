import { type DecreeResult, type ReasonCode, reasonCodes } from "../../members/decree/decreeResult";
import { reasonText } from "../../messages/decree";
import type { Text } from "../../messages/text";

/** How many candidates are rejected for a reason; one may be for several. */
export interface ReasonTally {
  readonly code: ReasonCode;
  readonly reason: Text;
  readonly candidates: number;
}

/** What candidates are rejected for, in the order of the codes. */
export function reasonTallies(result: DecreeResult): ReasonTally[] {
  const { rejected } = result;
  return reasonCodes.flatMap((code) => {
    const candidates = rejected.filter(({ reasons }) => reasons.some((each) => each.code === code));
    const reason = reasonText(code, undefined, result);
    return candidates.length > 0 ? { code, reason, candidates: candidates.length } : [];
  });
}
