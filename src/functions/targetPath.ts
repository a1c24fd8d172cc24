import { Impossible } from "../domain/impossible";
import { targetInYear } from "../domain/targetPath";
import { toNumber } from "./cells/cellValues";
import { choice } from "./cells/choice";
import { growthWords } from "./cells/growthWords";
import { spilled } from "./cells/spilled";
import { yearPairs } from "./cells/yearPairs";
import { yearRows } from "./cells/yearRows";

/**
 * Years and the target of each, between the given targets.
 * @customfunction TARGETPATH
 */
export function targetPath(
  years: unknown[][],
  targets: unknown[][],
  from?: unknown,
  to?: unknown,
  method?: unknown,
): unknown[][] {
  return spilled(() => {
    const growth = choice(method, growthWords, "linear");
    const anchors = yearPairs(years, targets).map(({ year, share }) => ({ year, target: share }));
    if (anchors.length === 0) throw new Impossible("#N/A");
    const known = anchors.map((anchor) => anchor.year);
    // An argument left out arrives as 0 in Excel for Mac, and no plan begins in the year 0.
    const first = toNumber(from) || Math.min(...known);
    const last = toNumber(to) || Math.max(...known);
    return yearRows(first, last, (year) => targetInYear(anchors, year, growth));
  });
}
