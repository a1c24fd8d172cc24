import { Impossible, notNegative } from "./impossible";

/** A target for the end of a year. */
export interface Anchor {
  readonly year: number;
  /** A share. */
  readonly target: number;
}

/**
 * The target of one year on the straight line between the two nearest anchors.
 *
 * Published targets lie on such lines (Kalbar: 60,80% in 2026 to 65,77% in 2030, +1,2425
 * points a year). A year outside the anchors is not known: nothing is ever extrapolated.
 *
 * @param anchors years and targets of one basis, in any order
 * @returns a share; an anchor's own target in its year
 * @throws Impossible `#N/A` for a year outside the anchors or without any; `#NUM!` for a
 *   negative target, a year that is not whole, or two different targets in one year
 */
export function targetInYear(anchors: readonly Anchor[], year: number): number {
  const known = [...anchors].sort((a, b) => a.year - b.year);
  notNegative(...known.map((anchor) => anchor.target));
  if (![year, ...known.map((anchor) => anchor.year)].every(Number.isInteger) || conflict(known)) {
    throw new Impossible("#NUM!");
  }
  const start = known.findLast((anchor) => anchor.year <= year);
  const end = known.find((anchor) => anchor.year >= year);
  if (!start || !end) throw new Impossible("#N/A");
  if (start.year === end.year) return start.target;
  const yearly = (end.target - start.target) / (end.year - start.year);
  return start.target + yearly * (year - start.year);
}

/** Whether neighbours name different targets for the same year. */
function conflict(sorted: readonly Anchor[]): boolean {
  return sorted.some((anchor, index) => {
    const previous = sorted[index - 1];
    return previous?.year === anchor.year && previous.target !== anchor.target;
  });
}
