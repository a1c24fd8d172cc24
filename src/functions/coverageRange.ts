import { coverageRange as possibleShares } from "../domain/coverageRange";
import { broadcast } from "./cells/broadcast";
import { type Argument, isBlank, type Result, toNumber } from "./cells/cellValues";

/**
 * The lowest and the highest coverage that rounded counts can mean.
 * @customfunction COVERAGERANGE
 */
export function coverageRange(
  participants: unknown[][],
  eligible: unknown[][],
  digits?: unknown[][],
): unknown[][] {
  const ranges = broadcast([participants, eligible, digits], (p, e, d) =>
    possibleShares(toNumber(p), toNumber(e), digitsIn(d)),
  );
  return ranges.map((row) =>
    row.flatMap((range): Result[] =>
      "lowest" in range ? [range.lowest, range.highest] : [range, range],
    ),
  );
}

/** 0 digits is an answer of its own: whole persons, not rounded. */
function digitsIn(cell: Argument): number | undefined {
  return isBlank(cell) ? undefined : toNumber(cell);
}
