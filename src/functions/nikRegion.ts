import { Impossible } from "../domain/impossible";
import { regionOfNik } from "../domain/nik";
import { regionWithCode } from "../reference/regionOf";
import { broadcast } from "./cells/broadcast";
import { type Argument, isBlank } from "./cells/cellValues";
import { nikText } from "./cells/nikText";

/**
 * The regency or city that issued a NIK.
 * @customfunction NIKREGION
 */
export function nikRegion(text: unknown[][]): unknown[][] {
  return broadcast([text], (cell) => (isBlank(cell) ? "" : issuer(cell)));
}

function issuer(cell: Argument): string {
  const region = regionWithCode(regionOfNik(nikText(cell)));
  if (!region) throw new Impossible("#N/A", "oldRegionCode");
  return region.name;
}
