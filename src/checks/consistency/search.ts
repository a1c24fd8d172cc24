import type { EnrolmentTable } from "../../tables/enrolmentTable";
import {
  type Candidate,
  gainOf,
  located,
  type RelationsAt,
  relationsAt,
  slips,
} from "./candidates";
import { placeOf } from "../figures";
import { isUsual } from "./history";
import type { Member } from "./member";
import { holds, isIn, type Relation } from "./relation";
import type { Meant } from "../slippedNumbers";
import { strangenessAfter } from "./strangeness";
import type { Values } from "./values";

/** What is looked at while the wrong numbers of a table are found one after another. */
export interface Search {
  readonly table: EnrolmentTable;
  readonly values: Values;
  readonly at: RelationsAt;
}

export function searchIn(
  table: EnrolmentTable,
  relations: readonly Relation[],
  values: Values,
): Search {
  return { table, values, at: relationsAt(relations, values) };
}

/** Takes a number as corrected from now on. */
export function correct({ values, at }: Search, { number }: Member, meant: Meant): void {
  const by = meant.value - values.of(number);
  values.correct(number, meant);
  for (const { moved } of at(number)) moved?.(number, by);
}

/**
 * The number that two relations or more show to be wrong, and that no other number explains as
 * well.
 */
export function provenIn({ at, values }: Search, relation: Relation): Candidate | undefined {
  const candidates = relation
    .members()
    .flatMap((member) => [...slips(member, relation, at, values), located(member, at, values)])
    .filter((candidate) => candidate !== undefined)
    .filter((candidate) => gainOf(candidate) >= 2);
  return onlyBest(candidates);
}

/**
 * A slip of the pen that one relation alone shows. In a row it is, of several, the one that leaves
 * the row most like the others; in a sum it must be the only one.
 */
export function slipIn(search: Search, relation: Relation): Candidate | undefined {
  const { at, values } = search;
  const { kind } = relation;
  if (kind === "within") return undefined;
  const candidates = relation.members().flatMap((member) => {
    const [best] = slips(member, relation, at, values);
    return best && !leavesRoom(best, relation) ? [best] : [];
  });
  // What was computed from a wrong number contradicts the right one.
  const least = kind === "total" ? 0 : 1;
  const possible = candidates.filter((candidate) => gainOf(candidate) >= least);
  return kind === "ratio" ? likeliest(search, relation, possible) : onlyBest(possible);
}

/** Where rows are missing, many numbers would do; but not many come out exactly. */
function leavesRoom({ member, meant, isExact }: Candidate, { fitting }: Relation): boolean {
  if (isExact) return false;
  const around = fitting(member, meant.decimals).filter((range) => isIn([range], meant.value));
  return !around.some((range) => range.every(Number.isFinite));
}

/** A slip must not leave the row stranger than another percent would; rounding may. */
const NO_STRANGER = 0.1;

function likeliest(
  { table, at, values }: Search,
  { result }: Relation,
  possible: readonly Candidate[],
): Candidate | undefined {
  const most = Math.max(...possible.map(gainOf));
  const [first] = possible
    .filter((candidate) => gainOf(candidate) === most)
    .map((candidate) => ({ candidate, strangeness: strangenessAfter(table, candidate) }))
    .sort((a, b) => a.strangeness - b.strangeness);
  if (!first || endsExcess(first.candidate)) return first?.candidate;
  const percent = located(result, at, values);
  const asComputed = percent ? strangenessAfter(table, percent) : Infinity;
  return first.strangeness <= asComputed + NO_STRANGER ? first.candidate : undefined;
}

/** Whether there are no more participants than workers then, as there were before. */
function endsExcess({ mends }: Candidate): boolean {
  return mends.some(({ kind }) => kind === "within");
}

/**
 * The one number of a row or sum that is unlike its other years, and like them once it agrees with
 * the others.
 */
export function unlikeOtherYears(
  { table, at, values }: Search,
  relation: Relation,
): Candidate | undefined {
  if (relation.kind === "other") return undefined;
  const [only, ...others] = relation
    .members()
    .filter((member) => isUsual(table, member, values.of(member.number)) === false);
  if (!only || others.length > 0) return undefined;
  const fits = located(only, at, values);
  return fits && isUsual(table, only, fits.meant.value) ? fits : undefined;
}

/**
 * Takes both numbers as standing in each other's place, if all that they have to do with others
 * holds then.
 *
 * @returns what is meant at the one and at the other
 */
export function exchange(
  search: Search,
  one: Member,
  other: Member,
): readonly [Meant, Meant] | undefined {
  const { values, at } = search;
  const asItStands = ({ number }: Member): Meant => ({
    value: values.of(number),
    decimals: values.decimalsOf(number),
  });
  const [own, its] = [asItStands(one), asItStands(other)];
  const relations = [...new Set([...at(one.number), ...at(other.number)])];
  const broken = relations.filter((relation) => !holds(relation, values));
  correct(search, one, its);
  correct(search, other, own);
  if (broken.length >= 2 && relations.every((relation) => holds(relation, values))) {
    return [its, own];
  }
  correct(search, one, own);
  correct(search, other, its);
  return undefined;
}

/**
 * The one that explains most; a slip of the pen before any other number, and of these one that
 * makes a sum come out exactly before one that leaves room for rows that are missing. Undefined
 * where numbers in different places explain as much.
 */
function onlyBest(candidates: readonly Candidate[]): Candidate | undefined {
  const most = Math.max(...candidates.map(gainOf));
  const explaining = candidates.filter((candidate) => gainOf(candidate) === most);
  const ofPen = explaining.filter(({ isSlip }) => isSlip);
  const exact = ofPen.filter(({ isExact }) => isExact);
  const [best, ...others] = [exact, ofPen, explaining].find(({ length }) => length > 0) ?? [];
  const isOnly = others.every(
    ({ member }) => best && placeOf(member.number) === placeOf(best.member.number),
  );
  return isOnly ? best : undefined;
}
