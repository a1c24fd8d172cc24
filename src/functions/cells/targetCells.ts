import { Impossible, wholeYears } from "../../domain/impossible";
import { targetsOf } from "../../reference/publishedTargets";
import { type TargetOfYear, targetsOfYear } from "../../reference/targetsOfYear";
import { type Argument, isLeftOut, toNumber, toText } from "./cellValues";
import { toRegion } from "./regionCell";

/**
 * The targets of a region for a year, one for each basis; of one basis where it is named.
 *
 * @param basis how a basis begins is enough ("RPJMN"), capital letters or not
 * @throws Impossible `#N/A` when there is none
 */
export function targetsNamed(region: Argument, year: Argument, basis: Argument): TargetOfYear[] {
  const published = targetsOf(toRegion(region).code);
  const inYear = toNumber(year);
  wholeYears(inYear);
  const wanted = isLeftOut(basis) ? "" : comparable(toText(basis));
  const ofBasis = published.filter((each) => comparable(each.basis).startsWith(wanted));
  const found = targetsOfYear(ofBasis, inYear);
  if (found.length === 0) throw new Impossible("#N/A", "noTarget");
  return found;
}

/**
 * The same where it must be one.
 *
 * @throws Impossible `#N/A` when there is none, or several of different bases
 */
export function targetNamed(region: Argument, year: Argument, basis: Argument): TargetOfYear {
  const [found, another] = targetsNamed(region, year, basis);
  if (!found || another) throw new Impossible("#N/A", "severalBases");
  return found;
}

/** "RPJMN 2025-2029" is typed with a hyphen, blanks beside it or not, and printed with a dash. */
function comparable(basis: string): string {
  return basis
    .toLowerCase()
    .replace(/\s*[-–—−]\s*/g, "-")
    .replace(/\s+/g, " ");
}
