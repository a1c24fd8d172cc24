import { Impossible, notNegative, wholeYears } from "./impossible";

/** A target for the end of a year. */
export interface Anchor {
  readonly year: number;
  /** A share. */
  readonly target: number;
}

/** Between two anchors: the same points every year, or the same percent. */
export type Growth = "linear" | "compound";

/**
 * The target of one year between the two nearest anchors, by default on a straight line.
 *
 * Published targets lie on such lines (Kalbar: 60,80% in 2026 to 65,77% in 2030, +1,2425
 * points a year). A year outside the anchors is not known: nothing is ever extrapolated.
 *
 * @param anchors years and targets of one basis, in any order
 * @returns a share; an anchor's own target in its year
 * @throws Impossible `#N/A` for a year outside the anchors or without any; `#NUM!` for a
 *   negative target, a year that is not whole, two different targets in one year, or growth by
 *   percents from or to a target of 0
 */
export function targetInYear(
  anchors: readonly Anchor[],
  year: number,
  growth: Growth = "linear",
): number {
  const known = [...anchors].sort((a, b) => a.year - b.year);
  notNegative(...known.map((anchor) => anchor.target));
  wholeYears(year, ...known.map((anchor) => anchor.year));
  if (conflict(known)) throw new Impossible("#NUM!");
  const start = known.findLast((anchor) => anchor.year <= year);
  const end = known.find((anchor) => anchor.year >= year);
  if (!start || !end) throw new Impossible("#N/A");
  if (start.year === end.year) return start.target;
  const way = (year - start.year) / (end.year - start.year);
  return between[growth](start.target, end.target, way);
}

/** Targets on the way from one anchor to the next, of which `way` is done (0 to 1). */
const between: Record<Growth, (start: number, end: number, way: number) => number> = {
  linear: (start, end, way) => start + (end - start) * way,
  compound: (start, end, way) => {
    if (start === 0 || end === 0) throw new Impossible("#NUM!");
    return start * (end / start) ** way;
  },
};

/** Whether neighbours name different targets for the same year. */
function conflict(sorted: readonly Anchor[]): boolean {
  return sorted.some((anchor, index) => {
    const previous = sorted[index - 1];
    return previous?.year === anchor.year && previous.target !== anchor.target;
  });
}
