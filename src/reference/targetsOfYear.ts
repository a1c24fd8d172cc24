import { targetInYear } from "../domain/targetPath";
import type { PublishedTarget } from "./publishedTargets";

/** A target for a year: as published, or computed between two published ones of its basis. */
export type TargetOfYear =
  | { readonly kind: "published"; readonly target: number; readonly source: PublishedTarget }
  | {
      readonly kind: "computed";
      readonly target: number;
      readonly from: PublishedTarget;
      readonly to: PublishedTarget;
    };

/**
 * The targets of a year, one for each basis that has one: published, or on a straight line
 * between published targets of that basis. Never across bases, never extrapolated.
 *
 * @param published the published targets of one region
 */
export function targetsOfYear(published: readonly PublishedTarget[], year: number): TargetOfYear[] {
  const bases = [...new Set(published.map(({ basis }) => basis))];
  return bases.flatMap((basis) => {
    const path = published.filter((each) => each.basis === basis);
    return targetOnPath(path, year) ?? [];
  });
}

function targetOnPath(path: readonly PublishedTarget[], year: number): TargetOfYear | undefined {
  const inOrder = [...path].sort((a, b) => a.year - b.year);
  const from = inOrder.findLast((each) => each.year <= year);
  const to = inOrder.find((each) => each.year >= year);
  if (!from || !to) return undefined;
  if (from === to) return { kind: "published", target: from.target, source: from };
  return { kind: "computed", target: targetInYear(path, year), from, to };
}
