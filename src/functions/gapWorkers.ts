import { gapWorkers as workersToTarget } from "../domain/coverage";
import { broadcast } from "./broadcast";
import { toNumber } from "./cellValues";

/**
 * Whole workers still to enrol to reach the target, signed. Negative when the target is exceeded.
 * @customfunction GAPWORKERS
 * @param participants Active participants (persons): a cell or a range.
 * @param eligible Workers who should be covered (persons): a cell or a range.
 * @param target Target as a share: a cell or a range.
 * @returns Whole workers, rounded up. #VALUE! for text, #NUM! for a negative number.
 */
export function gapWorkers(
  participants: unknown[][],
  eligible: unknown[][],
  target: unknown[][],
): unknown[][] {
  return broadcast([participants, eligible, target], (p, e, t) =>
    workersToTarget(toNumber(p), toNumber(e), toNumber(t)),
  );
}
