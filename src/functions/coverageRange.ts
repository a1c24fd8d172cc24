import { coverageRange as possibleShares } from "../domain/coverageRange";
import { broadcast } from "./cells/broadcast";
import { type Argument, isBlank, toNumber } from "./cells/cellValues";

/**
 * The lowest and the highest coverage that rounded counts can mean.
 * @customfunction COVERAGERANGE
 */
export function coverageRange(
  participants: unknown[][],
  eligible: unknown[][],
  digits?: unknown[][],
): unknown[][] {
  const end = (which: "lowest" | "highest") =>
    broadcast([participants, eligible, digits], (p, e, d) => {
      return possibleShares(toNumber(p), toNumber(e), digitsIn(d))[which];
    });
  const highest = end("highest");
  return end("lowest").map((row, y) => row.flatMap((share, x) => [share, highest[y]?.[x]]));
}

/** 0 digits is an answer of its own: whole persons, not rounded. */
function digitsIn(cell: Argument): number | undefined {
  return isBlank(cell) ? undefined : toNumber(cell);
}
