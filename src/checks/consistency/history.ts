import type { EnrolmentTable } from "../../tables/enrolmentTable";
import { remember } from "../remember";
import { groupsOf } from "../time/series";
import { placeOf } from "../figures";
import type { Member } from "./member";

/** Other years say what a number should be like when there are two or more. */
const ENOUGH = 2;

/** From one year to another a figure may change by this factor beyond what it changed before. */
const USUAL_FACTOR = 1.35;

/** The same figure of the same region in other years; undefined where they are too few. */
export function otherYears(
  table: EnrolmentTable,
  { number }: Member,
): readonly number[] | undefined {
  const place = placeOf(number);
  const others = historyIn(table)
    .get(place)
    ?.filter((point) => point.place !== place && point.value > 0)
    .map(({ value }) => value);
  return others && others.length >= ENOUGH ? others : undefined;
}

/** Whether a number is like those of other years; undefined where nobody knows. */
export function isUsual(table: EnrolmentTable, member: Member, value: number): boolean | undefined {
  const others = otherYears(table, member);
  if (!others) return undefined;
  const [least, most] = [Math.min(...others), Math.max(...others)];
  return value >= least / USUAL_FACTOR && value <= most * USUAL_FACTOR;
}

interface Past {
  readonly place: number;
  readonly value: number;
}

const historyIn = remember((table: EnrolmentTable): ReadonlyMap<number, readonly Past[]> => {
  const byPlace = new Map<number, readonly Past[]>();
  for (const { series } of groupsOf(table)) {
    for (const { points } of series) {
      const past = points.map(({ number }) => ({ place: placeOf(number), value: number.value }));
      for (const { place } of past) byPlace.set(place, past);
    }
  }
  return byPlace;
});
