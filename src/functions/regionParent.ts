import { Impossible } from "../domain/impossible";
import { broadcast } from "./cells/broadcast";
import { type Argument, isBlank } from "./cells/cellValues";
import { toRegion } from "./cells/regionCell";

/**
 * What a region is part of.
 * @customfunction REGIONPARENT
 */
export function regionParent(text: unknown[][]): unknown[][] {
  return broadcast([text], (cell) => (isBlank(cell) ? "" : parentName(cell)));
}

function parentName(cell: Argument): string {
  const { parent } = toRegion(cell);
  if (!parent) throw new Impossible("#N/A");
  return parent.name;
}
