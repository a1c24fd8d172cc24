import { median, medianDeviation } from "../../domain/spread";
import { remember } from "../remember";
import type { Group, Point, Series } from "./series";

/** Two numbers of a region that follow each other. */
export interface Step {
  readonly series: Series;
  readonly before: Point;
  readonly after: Point;
}

/** A step from one number above zero to another, as the logarithm of their ratio. */
export interface Change extends Step {
  readonly change: number;
}

/** How much the numbers of a group usually change. */
export interface UsualChange {
  readonly centre: number;
  readonly spread: number;
}

/** With fewer changes nobody can say what is usual. */
const FEWEST_CHANGES = 8;

/** Headcounts below this one change by more than people's work explains. */
const SMALL_COUNT = 100;

/** Even series that always grow alike may differ by this much. */
const SMALLEST_SPREAD = 0.05;

/** The steps of regions, without those over a year that a region or the table leaves out. */
export const stepsOf = remember(({ series }: Group): readonly Step[] => {
  const steps: Step[] = [];
  for (const one of series) {
    if (one.isTotal) continue;
    one.points.forEach((after, index) => {
      const before = one.points[index - 1];
      if (before && before.at + 1 === after.at) steps.push({ series: one, before, after });
    });
  }
  return steps;
});

/** The changes that can be compared with others. */
export const changesOf = remember((group: Group): readonly Change[] => {
  const least = group.figure === "coverage" ? Number.MIN_VALUE : SMALL_COUNT;
  const isLarge = ({ number }: Point) => number.value >= least;
  return stepsOf(group)
    .filter(({ before, after }) => isLarge(before) && isLarge(after))
    .map(({ series, before, after }) => ({
      series,
      before,
      after,
      change: Math.log(after.number.value / before.number.value),
    }));
});

/** Median and median deviation; undefined of too few changes. */
export function usualChange(changes: readonly Change[]): UsualChange | undefined {
  if (changes.length < FEWEST_CHANGES) return undefined;
  const logs = changes.map(({ change }) => change);
  const centre = median(logs);
  return { centre, spread: Math.max(medianDeviation(logs, centre), SMALLEST_SPREAD) };
}
