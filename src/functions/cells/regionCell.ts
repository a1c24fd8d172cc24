import { type Region, regionOf } from "../../reference/regionOf";
import { type Argument, toText } from "./cellValues";

/**
 * The region that a cell names. A Kemendagri code may be a number there, 61 or 61.02; a number
 * has lost the zero at the end of 61.10.
 *
 * @throws Impossible `#N/A` when none or several have that name
 */
export function toRegion(cell: Argument): Region {
  return regionOf(typeof cell === "number" ? codeText(cell) : toText(cell));
}

function codeText(code: number): string {
  const text = Number.isInteger(code) ? String(code) : code.toFixed(2);
  return Number(text) === code ? text : String(code);
}
