import { computedTarget, publishedTarget, type SourceWords } from "../messages/functionResults";
import { citationOf, type PublishedTarget } from "../reference/publishedTargets";
import type { TargetOfYear } from "../reference/targetsOfYear";
import { broadcast, cellsOf } from "./cells/broadcast";
import { orError } from "./cells/cellValues";
import { targetNamed, targetsNamed } from "./cells/targetCells";

/**
 * Where a target comes from.
 * @customfunction TARGETSOURCE
 */
export function targetSource(
  region: unknown[][],
  year: unknown[][],
  basis?: unknown[][],
): unknown[][] {
  const given = [region, year, basis].map(cellsOf);
  if (given.some((cells) => cells.flat().length > 1)) {
    return broadcast(given, (r, y, b) => sourceText(targetNamed(r, y, b)));
  }
  const [oneRegion, oneYear, oneBasis] = given.flat(2);
  const found = orError(() => targetsNamed(oneRegion, oneYear, oneBasis));
  return Array.isArray(found) ? found.map((each) => [sourceText(each)]) : [[found]];
}

function sourceText(found: TargetOfYear): string {
  if (found.kind === "published") return publishedTarget(wordsOf(found.source));
  return computedTarget(wordsOf(found.from), wordsOf(found.to));
}

function wordsOf(published: PublishedTarget): SourceWords {
  const disputed = published.status === "quotedDifferently";
  return { ...published, citation: citationOf(published), disputed };
}
