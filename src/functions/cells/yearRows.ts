import { Impossible, wholeYears } from "../../domain/impossible";
import { orError, type Result } from "./cellValues";

/** More years than any plan has: a mistyped year must not ask for a million rows. */
const MOST_YEARS = 1000;

/**
 * Two columns: each year from the first to the last, and its figure or error.
 *
 * @throws Impossible `#NUM!` for years that are not whole, the wrong way round or too many
 */
export function yearRows(
  first: number,
  last: number,
  figure: (year: number) => number,
): Result[][] {
  wholeYears(first, last);
  const length = last - first + 1;
  if (length < 1 || length > MOST_YEARS) throw new Impossible("#NUM!");
  return Array.from({ length }, (_, index) => {
    const year = first + index;
    return [year, orError(() => figure(year))];
  });
}
