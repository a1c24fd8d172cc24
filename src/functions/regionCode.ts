import { Impossible } from "../domain/impossible";
import { bpsCodeOf } from "../reference/bpsCodes";
import { broadcast } from "./cells/broadcast";
import { type Argument, isBlank } from "./cells/cellValues";
import { choice } from "./cells/choice";
import { toRegion } from "./cells/regionCell";

const systems = { kemendagri: "kemendagri", bps: "bps" } as const;

/**
 * The code of a region.
 * @customfunction REGIONCODE
 */
export function regionCode(text: unknown[][], system?: unknown[][]): unknown[][] {
  return broadcast([text, system], (cell, given) => {
    const chosen = choice(given, systems, "kemendagri");
    return isBlank(cell) ? "" : codeIn(chosen, cell);
  });
}

function codeIn(system: keyof typeof systems, cell: Argument): string {
  const { code, parent } = toRegion(cell);
  // Only regions have codes, not Indonesia.
  if (!parent) throw new Impossible("#N/A");
  return system === "bps" ? bpsCodeOf(code) : code;
}
