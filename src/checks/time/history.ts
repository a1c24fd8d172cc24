import type { EnrolmentTable } from "../../tables/enrolmentTable";
import type { Figure } from "../figures";
import { remember } from "../remember";
import { changesOf, usualChange } from "./changes";
import { countByTime, type Group, groupsOf, type Point, type Series } from "./series";

/** A number that its own row's other years leave no room for. */
export interface Outlier {
  readonly figure: Figure;
  readonly point: Point;
  /** The two nearest years of its row, which agree with each other; the earlier one first. */
  readonly witnesses: readonly [Point, Point];
  /** What they let expect. */
  readonly expected: number;
}

/** What a lost or added digit makes of a number, at least. */
const FAR = Math.log(3.5);
/** Witnesses that are further apart do not agree. */
const WITNESSES_APART = Math.log(2);
/** Of a series that changes a lot, no number is impossible: so many usual changes apart. */
const USUAL_CHANGES = 8;

/** All numbers of a table that do not fit their history. */
export const outliersOf = remember((table: EnrolmentTable): readonly Outlier[] =>
  groupsOf(table).flatMap((group) => {
    const found = group.series.flatMap((series) => outliersIn(group.figure, series));
    if (found.length === 0) return [];
    const far = USUAL_CHANGES * (usualChange(changesOf(group))?.spread ?? 0);
    const unusual = found.filter(({ point, witnesses }) => apartFromBoth(point, witnesses) >= far);
    return withoutWholeColumns(group, unusual);
  }),
);

function outliersIn(figure: Figure, { points }: Series): Outlier[] {
  const found: Outlier[] = [];
  points.forEach((point, index) => {
    const witnesses = witnessesOf(points, index);
    if (!witnesses) return;
    const [one, other] = witnesses;
    if (Math.min(point.number.value, one.number.value, other.number.value) <= 0) return;
    if (apartFromBoth(point, witnesses) < FAR) return;
    if (apart(one, other) > WITNESSES_APART) return;
    found.push({ figure, point, witnesses, expected: expectedAt(point, witnesses) });
  });
  return found;
}

/** The logarithm of how many times one number is the other. */
function apart(one: Point, other: Point): number {
  return Math.abs(Math.log(one.number.value / other.number.value));
}

function apartFromBoth(point: Point, [one, other]: Outlier["witnesses"]): number {
  return Math.min(apart(point, one), apart(point, other));
}

/** The years around it, or the two before the last one, or the two after the first. */
function witnessesOf(points: readonly Point[], index: number): [Point, Point] | undefined {
  const first = Math.max(0, Math.min(index - 1, points.length - 3));
  const one = points[index === first ? first + 1 : first];
  const other = points[index === first + 2 ? first + 1 : first + 2];
  return one && other && [one, other];
}

/** Between two years what lies in between; beside them as if they went on alike. */
function expectedAt({ at }: Point, [one, other]: Outlier["witnesses"]): number {
  const [first, second] = [one.number.value, other.number.value];
  if (at < one.at) return first ** 2 / second;
  if (at > other.at) return second ** 2 / first;
  return Math.sqrt(first * second);
}

/** Where most numbers of a year are far off, the year counts something else. */
function withoutWholeColumns({ series }: Group, outliers: readonly Outlier[]): Outlier[] {
  const odd = countByTime(outliers.map(({ point }) => point));
  const all = countByTime(series.flatMap(({ points }) => points));
  return outliers.filter(({ point: { at } }) => {
    const some = odd.get(at) ?? 0;
    return some < 3 || some * 2 <= (all.get(at) ?? 0);
  });
}
