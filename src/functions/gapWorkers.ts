import { gapWorkers as workersToTarget } from "../domain/coverage";
import { broadcast } from "./cells/broadcast";
import { toNumber } from "./cells/cellValues";

/**
 * Workers still to enrol to reach the target.
 * @customfunction GAPWORKERS
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
