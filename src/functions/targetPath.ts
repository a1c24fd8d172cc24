import { Impossible } from "../domain/impossible";
import { type Anchor, targetInYear } from "../domain/targetPath";
import { isBlank, orError, type Result, toNumber } from "./cellValues";

/** More years than any plan has: a mistyped year must not ask for a million rows. */
const MOST_YEARS = 1000;

/**
 * Target path: two columns, year and target, on straight lines between the given targets. Never extrapolated.
 * @customfunction TARGETPATH
 */
export function targetPath(
  years: unknown[][],
  targets: unknown[][],
  from?: unknown,
  to?: unknown,
): unknown[][] {
  const rows = orError(() => pathRows(anchorsOf(years.flat(), targets.flat()), from, to));
  return Array.isArray(rows) ? rows : [[rows]];
}

/** Pairs of year and target; a pair with a blank in it is no anchor. */
function anchorsOf(years: readonly unknown[], targets: readonly unknown[]): Anchor[] {
  if (years.length !== targets.length) throw new Impossible("#NUM!");
  return years
    .map((year, index) => ({ year, target: targets[index] }))
    .filter(({ year, target }) => !isBlank(year) && !isBlank(target))
    .map(({ year, target }) => ({ year: toNumber(year), target: toNumber(target) }));
}

function pathRows(anchors: readonly Anchor[], from: unknown, to: unknown): Result[][] {
  if (anchors.length === 0) throw new Impossible("#N/A");
  const known = anchors.map((anchor) => anchor.year);
  // An argument left out arrives as 0 in Excel for Mac, and no plan begins in the year 0.
  const first = toNumber(from) || Math.min(...known);
  const last = toNumber(to) || Math.max(...known);
  const length = last - first + 1;
  if (!Number.isInteger(first) || !Number.isInteger(length)) throw new Impossible("#NUM!");
  if (length < 1 || length > MOST_YEARS) throw new Impossible("#NUM!");
  return Array.from({ length }, (_, index) => {
    const year = first + index;
    return [year, orError(() => targetInYear(anchors, year))];
  });
}
