import { isNik as hasFormOfNik } from "../domain/nik";
import { regionWithCode } from "../reference/regionOf";
import { broadcast } from "./cells/broadcast";
import { nikText } from "./cells/nikText";

/**
 * Whether a text has the form of a NIK, with a province that there is.
 * @customfunction ISNIK
 */
export function isNik(text: unknown[][]): unknown[][] {
  return broadcast([text], (cell) => {
    const nik = nikText(cell);
    return hasFormOfNik(nik) && isOfAProvince(nik);
  });
}

/** A regency may have got another code since; a province of Kemendagri's list keeps its own. */
function isOfAProvince(nik: string): boolean {
  return regionWithCode(nik.slice(0, 2)) !== undefined;
}
