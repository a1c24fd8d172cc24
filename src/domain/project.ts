import { Impossible, notNegative } from "./impossible";

/**
 * How coverage goes on from its first year of growth: by the same points, by the same percent
 * of the coverage, or by the same percent of those still uncovered.
 */
export type Course = "linear" | "compound" | "saturating";

/** Far below any share that means something, far above the noise of floating point. */
const NOISE = 1e-12;

/**
 * Coverage some years later. All courses grow by `pace` in the first year.
 *
 * @param coverage a share
 * @param pace growth in the first year as a share (0.0124 is 1,24 points)
 * @param years whole years later
 * @returns a share; never capped, though a saturating course never gets above 1
 * @throws Impossible `#NUM!` for a negative coverage, before or after; for compound growth from 0;
 *   for saturating growth from 1 or in one year beyond 1
 */
export function projectedCoverage(
  coverage: number,
  pace: number,
  years: number,
  course: Course,
): number {
  notNegative(coverage);
  if (pace === 0) return coverage;
  const later = courses[course](coverage, pace, years);
  notNegative(later + NOISE);
  return Math.max(0, later);
}

const courses: Record<Course, (coverage: number, pace: number, years: number) => number> = {
  linear: (coverage, pace, years) => coverage + pace * years,
  compound: (coverage, pace, years) => {
    if (coverage === 0 || pace < -coverage) throw new Impossible("#NUM!");
    return coverage * (1 + pace / coverage) ** years;
  },
  saturating: (coverage, pace, years) => {
    if (coverage >= 1 || coverage + pace > 1) throw new Impossible("#NUM!");
    const uncovered = 1 - coverage;
    return 1 - uncovered * Math.max(0, 1 - pace / uncovered) ** years;
  },
};
