import type { EnrolmentTable, Slice } from "../../tables/enrolmentTable";
import { known } from "../figures";
import { groupedBy } from "../../tables/groupedBy";
import { remember } from "../remember";
import { type Group, groupsOf, type Point, type Series, wholeFirst } from "./series";

/** Two years between which the eligible workers are counted in another way. */
export interface Break {
  readonly from: number;
  readonly to: number;
  readonly before: Slice;
  /** The first slice after it. */
  readonly after: Slice;
  /** All eligible workers of the regions in question, before and after. */
  readonly eligible: readonly [number, number];
}

/** Workers do not become more or fewer by as much in a year: 15%. */
const MOST_CHANGE = Math.log(1.15);

/**
 * Where the eligible workers were rebased, in the order of the years. The coverage before and
 * after can't be compared, and nothing should be projected across.
 */
export const breaksOf = remember((table: EnrolmentTable): readonly Break[] => {
  const found = new Map<number, Break>();
  for (const group of wholeFirst(groupsOf(table))) {
    if (group.figure !== "eligible") continue;
    for (const one of breaksIn(group)) if (!found.has(one.to)) found.set(one.to, one);
  }
  return [...found.values()].sort((a, b) => a.to - b.to);
});

interface Pair {
  readonly before: Point;
  readonly after: Point;
}

function breaksIn({ slices, series }: Group): Break[] {
  const regions = series.filter(({ isTotal }) => !isTotal);
  // Where only a total has its workers, the total tells.
  const pairs = pairsByTime(regions.length > 0 ? regions : series);
  return slices.slice(1).flatMap((after, index) => {
    const before = slices[index];
    const between = pairs.get(index + 1) ?? [];
    if (!before || !mostAreRebased(between)) return [];
    const sum = (side: keyof Pair) =>
      between.reduce((total, pair) => total + pair[side].number.value, 0);
    const [from, to] = [before.year ?? 0, after.year ?? 0];
    return [{ from, to, before, after, eligible: [sum("before"), sum("after")] as const }];
  });
}

/** Numbers above zero that follow each other, by the place of the later slice. */
function pairsByTime(series: readonly Series[]): Map<number, Pair[]> {
  const pairs = series.flatMap(({ points }) =>
    points.flatMap((after, index): Pair[] => {
      const before = points[index - 1];
      if (before?.at !== after.at - 1) return [];
      return before.number.value > 0 && after.number.value > 0 ? [{ before, after }] : [];
    }),
  );
  return groupedBy(pairs, ({ after }) => after.at);
}

function mostAreRebased(pairs: readonly Pair[]): boolean {
  const changes = pairs.map(rebasedBy);
  const isMost = (some: readonly number[]) => some.length * 2 > pairs.length;
  return (
    isMost(changes.filter((change) => change > 0)) || isMost(changes.filter((change) => change < 0))
  );
}

/**
 * The logarithm of the change of the workers, where people coming and going do not explain it: it
 * is larger than that, and the participants did not change along. Otherwise 0.
 */
function rebasedBy({ before, after }: Pair): number {
  const change = logRatio(before.number.value, after.number.value);
  const years = Math.max(1, (after.slice.year ?? 0) - (before.slice.year ?? 0));
  if (Math.abs(change) <= MOST_CHANGE * years) return 0;
  const [then, now] = [known(before.row.participants), known(after.row.participants)];
  if (!then || !now) return change;
  const along = logRatio(then.value, now.value) * Math.sign(change);
  return along >= Math.abs(change) ? 0 : change;
}

function logRatio(before: number, after: number): number {
  return Math.log(after / before);
}
