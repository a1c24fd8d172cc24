import type { Member } from "./member";
import { common, holds, isIn, type Range, type Relation } from "./relation";
import { type KnownNumber, placeOf } from "../figures";
import { isFarOff, type Meant, meantCounts, meantCoverages } from "../slippedNumbers";
import type { Values } from "./values";

/** A number of a table, what it may have been meant to be, and what speaks for it. */
export interface Candidate {
  readonly member: Member;
  readonly meant: Meant;
  /** A zero too many or too few, or a misplaced decimal sign. */
  readonly isSlip: boolean;
  /** Exactly this number fits; else one near it. */
  readonly isExact: boolean;
  /** The relations that hold then and not before. */
  readonly mends: readonly Relation[];
  /** How many hold before and not then. */
  readonly breaks: number;
}

/**
 * How much more fits with a candidate than without. That the participants are no more than the
 * workers follows from their percent, and counts once without it.
 */
export function gainOf({ mends, breaks }: Pick<Candidate, "mends" | "breaks">): number {
  const telling = mends.filter(({ kind }) => kind !== "within");
  const hasPercent = telling.some(({ kind }) => kind === "ratio");
  const endsExcess = telling.length < mends.length && !hasPercent;
  return telling.length + (endsExcess ? 1 : 0) - breaks;
}

/** The relations of each number. */
export type RelationsAt = (number: KnownNumber) => readonly Relation[];

/**
 * The relations by their numbers. Those of which the result is a formula that comes out right
 * follow whatever stands in their other numbers, and say nothing about these.
 */
export function relationsAt(relations: readonly Relation[], values: Values): RelationsAt {
  const telling = relations.filter(
    (relation) => !relation.result.number.isFormula || !holds(relation, values),
  );
  const byPlace = new Map<number, Relation[]>();
  const byColumn = new Map<number, Relation[]>();
  const add = (to: Map<number, Relation[]>, key: number, relation: Relation) => {
    const some = to.get(key);
    if (some) some.push(relation);
    else to.set(key, [relation]);
  };
  for (const relation of telling) {
    if (relation.involves) add(byColumn, relation.result.number.cell.column, relation);
    else for (const { number } of relation.members()) add(byPlace, placeOf(number), relation);
  }
  return (number) => {
    const ofRow = byPlace.get(placeOf(number)) ?? [];
    const ofColumn = byColumn.get(number.cell.column) ?? [];
    return [...ofRow, ...ofColumn.filter(({ involves }) => involves?.(number))];
  };
}

/** The one number with which all relations of a number hold, if some don't yet. */
export function located(member: Member, at: RelationsAt, values: Values): Candidate | undefined {
  const own = at(member.number);
  const current = values.of(member.number);
  const mends = own.filter((relation) => !holds(relation, values));
  // A percent that is computed from too many participants says nothing about them.
  const isExceeding = mends.some(({ kind }) => kind === "within");
  const ranges = own
    .filter((one) => !isExceeding || one.kind !== "ratio" || mends.includes(one))
    .reduce<
      readonly Range[]
    >((some, relation) => common(some, relation.fitting(member)), [[0, Number.MAX_VALUE]]);
  const [nearest] = [...ranges].sort((a, b) => distance(a, current) - distance(b, current));
  if (!nearest || nearest[1] === Number.MAX_VALUE) return undefined;
  const isExact = nearest[1] - nearest[0] <= 1;
  const middle = (nearest[0] + nearest[1]) / 2;
  const value = member.number.decimals === undefined ? Math.round(middle) : middle;
  if (!isIn(ranges, value)) return undefined;
  const meant = { value, decimals: values.decimalsOf(member.number) };
  return { member, meant, isSlip: false, isExact, mends, breaks: 0 };
}

function distance([low, high]: Range, value: number): number {
  return Math.max(low - value, value - high, 0);
}

/** The numbers a power of ten or one zero away with which a relation holds, the best one first. */
export function slips(
  member: Member,
  relation: Relation,
  at: RelationsAt,
  values: Values,
): Candidate[] {
  const value = values.of(member.number);
  if (!relation.fitting(member).some((range) => isFarOff(value, range))) return [];
  return meantFor(member, values)
    .map((meant) => ({ meant, ranges: relation.fitting(member, meant.decimals) }))
    .filter(({ meant, ranges }) => isIn(ranges, meant.value))
    .map(({ meant, ranges }) => ({
      candidate: slipCandidate(member, meant, comesOutAt(meant.value, ranges), at, values),
      off: offAim(meant.value, ranges),
    }))
    .sort((a, b) => gainOf(b.candidate) - gainOf(a.candidate) || a.off - b.off)
    .map(({ candidate }) => candidate);
}

/** Whether a sum comes out with a number, and does not only leave room for rows that are missing. */
function comesOutAt(value: number, ranges: readonly Range[]): boolean {
  return ranges.flat().some((bound) => Math.abs(value - bound) <= 1);
}

/** How far it is from the middle of what fits, or from its one bound. */
function offAim(value: number, ranges: readonly Range[]): number {
  const aims = ranges.map((range) => {
    const bounds = range.filter(Number.isFinite);
    return bounds.reduce((sum, bound) => sum + bound, 0) / bounds.length;
  });
  return Math.min(...aims.map((aim) => Math.abs(value - aim)));
}

function meantFor({ figure, number }: Member, values: Values): Meant[] {
  const value = values.of(number);
  if (number.decimals !== undefined) {
    // More than the whole is never meant.
    const shares = meantCoverages(value, values.decimalsOf(number));
    return shares.filter((meant) => meant.value <= 1);
  }
  return figure === "gap" ? [] : meantCounts(value).map((count) => ({ value: count, decimals: 0 }));
}

function slipCandidate(
  member: Member,
  meant: Meant,
  isExact: boolean,
  at: RelationsAt,
  values: Values,
): Candidate {
  const own = at(member.number).map((relation) => ({
    relation,
    before: holds(relation, values),
    then: isIn(relation.fitting(member, meant.decimals), meant.value),
  }));
  return {
    member,
    meant,
    isSlip: true,
    isExact,
    mends: own.filter(({ before, then }) => !before && then).map(({ relation }) => relation),
    breaks: own.filter(({ before, then }) => before && !then).length,
  };
}
