import { isNik as hasFormOfNik } from "../domain/nik";
import { broadcast } from "./cells/broadcast";
import { nikText } from "./cells/nikText";

/**
 * Whether a text has the form of a NIK.
 * @customfunction ISNIK
 */
export function isNik(text: unknown[][]): unknown[][] {
  return broadcast([text], (cell) => hasFormOfNik(nikText(cell)));
}
