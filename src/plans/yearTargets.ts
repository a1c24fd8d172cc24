import type { PublishedTarget } from "../reference/publishedTargets";
import { type TargetOfYear, targetsOfYear } from "../reference/targetsOfYear";

/** What is known of a province's target in one year. */
export type YearTarget =
  | ({ readonly year: number } & TargetOfYear)
  | {
      readonly year: number;
      readonly kind: "conflict";
      readonly candidates: readonly PublishedTarget[];
    }
  | { readonly year: number; readonly kind: "leftEmpty" }
  | { readonly year: number; readonly kind: "unknown" };

/** The years that a projection covers. */
export const projectionYears = [2024, 2025, 2026, 2027, 2028, 2029, 2030] as const;

/** What the user picked for a year with conflicting targets; `null` leaves the year empty. */
export type Choices = Readonly<Record<number, PublishedTarget | null>>;

/**
 * The target of each projection year: published where it is, computed on a straight line
 * between published targets of one basis, never across bases, never extrapolated.
 *
 * @param published the province's published targets
 * @param choices for years in which different targets are published
 */
export function yearTargets(published: readonly PublishedTarget[], choices: Choices): YearTarget[] {
  return projectionYears.map((year) => {
    const candidates = published.filter((target) => target.year === year);
    const [first] = candidates;
    if (!first) return computedIn(year, published);
    const agree = candidates.every((candidate) => candidate.target === first.target);
    if (agree) return publishedIn(year, first);
    const chosen = choices[year];
    if (chosen === null) return { year, kind: "leftEmpty" };
    // The choice may be from when the table was of another province.
    if (chosen && candidates.includes(chosen)) return publishedIn(year, chosen);
    return { year, kind: "conflict", candidates };
  });
}

function publishedIn(year: number, source: PublishedTarget): YearTarget {
  return { year, kind: "published", target: source.target, source };
}

/** The first basis with published targets on both sides of the year decides. */
function computedIn(year: number, published: readonly PublishedTarget[]): YearTarget {
  const near = published.filter((target) => isProjectionYear(target.year));
  const [computed] = targetsOfYear(near, year);
  return computed ? { year, ...computed } : { year, kind: "unknown" };
}

function isProjectionYear(year: number): boolean {
  return (projectionYears as readonly number[]).includes(year);
}
