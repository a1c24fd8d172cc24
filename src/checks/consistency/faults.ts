import type { EnrolmentTable } from "../../tables/enrolmentTable";
import { toldByHistory, toldOtherwise } from "./toldOtherwise";
import { remember } from "../remember";
import { type Candidate, located } from "./candidates";
import { placeOf } from "../figures";
import type { Member } from "./member";
import { holds, type Relation } from "./relation";
import { type OtherRatio, relationsIn } from "./relations";
import {
  correct,
  exchange,
  provenIn,
  type Search,
  searchIn,
  slipIn,
  unlikeOtherYears,
} from "./search";
import type { Meant } from "../slippedNumbers";
import { type Values, valuesAsTheyStand } from "./values";

/** A number of the table that contradicts others. */
export interface Fault {
  /** What it contradicts; `slip` where it is off by a power of ten or a zero. */
  readonly kind: "slip" | Exclude<Relation["kind"], "other">;
  readonly member: Member;
  /** By which it was found. */
  readonly relation: Relation;
  /** The number that fits; undefined where nothing tells. */
  readonly meant?: Meant;
  /** Exactly this number fits; else one near it. */
  readonly isExact: boolean;
  /** What shows that it is this number and none of the others; empty where nothing does. */
  readonly proof: readonly Relation[];
  /** The number that stands in its place, and it in that one's. */
  readonly exchangedWith?: Member;
}

export interface Faults {
  readonly faults: readonly Fault[];
  /** Columns of percents that are something else than participants ÷ eligible. */
  readonly otherRatios: readonly OtherRatio[];
  /** The numbers with all faults corrected. */
  readonly values: Values;
}

/**
 * The wrong numbers of a table, each once: whatever else contradicts because of it is not told
 * again. So what is shown best goes first: numbers that stand in each other's place, then those
 * that two relations show to be wrong, slips of the pen, one that is unlike its other years.
 * Of the rest nobody can tell which number is wrong.
 */
export const faultsIn = remember((table: EnrolmentTable): Faults => {
  const values = valuesAsTheyStand();
  const { broken, relations, otherRatios } = relationsIn(table, values);
  if (broken.length === 0) return { faults: [], otherRatios, values };
  const search = searchIn(table, relations, values);
  const findAll = (among: readonly Relation[], ...finds: readonly FindAll[]) =>
    finds.flatMap((find) => find(search, stillBroken(search, among)));
  const untold = untoldOf(search, broken, toldOtherwise(table));
  const shown = findAll(untold, exchanged, proven);
  const rest = untoldOf(search, stillBroken(search, untold), toldByHistory(table));
  const faults = [...shown, ...findAll(rest, slipped, unlikeItsYears, remaining)];
  return { faults, otherRatios, values };
});

function stillBroken({ values }: Search, relations: readonly Relation[]): Relation[] {
  return relations.filter((relation) => !holds(relation, values));
}

/**
 * Numbers that other checks tell are taken as they should be. Where that is not known, whatever
 * contradicts them is explained.
 */
function untoldOf(
  search: Search,
  broken: readonly Relation[],
  told: ReadonlyMap<number, Meant | undefined>,
): Relation[] {
  return broken.filter((relation) => {
    const members = relation.members().filter(({ number }) => told.has(placeOf(number)));
    return members.filter((member) => !isTakenAsMeant(search, member, told)).length === 0;
  });
}

function isTakenAsMeant(
  search: Search,
  member: Member,
  told: ReadonlyMap<number, Meant | undefined>,
): boolean {
  const { at, values } = search;
  if (values.of(member.number) !== member.number.value) return true;
  const meant = told.get(placeOf(member.number)) ?? located(member, at, values)?.meant;
  if (meant === undefined || meant.value === member.number.value) return false;
  correct(search, member, meant);
  return true;
}

type FindAll = (search: Search, broken: readonly Relation[]) => Fault[];
type Find = (search: Search, relation: Relation) => Candidate | undefined;

/** Looks at each relation that is still broken when its turn comes. */
function oneByOne(
  search: Search,
  broken: readonly Relation[],
  find: Find,
  kindOf: (relation: Relation, candidate: Candidate) => Fault["kind"] | undefined,
): Fault[] {
  return broken.flatMap((relation) => {
    const candidate = holds(relation, search.values) ? undefined : find(search, relation);
    if (!candidate) return [];
    const { member, meant, isExact, mends } = candidate;
    correct(search, member, meant);
    const kind = kindOf(relation, candidate);
    return kind === undefined ? [] : [{ kind, member, relation, meant, isExact, proof: mends }];
  });
}

function proven(search: Search, broken: readonly Relation[]): Fault[] {
  return oneByOne(search, broken, provenIn, kindOfProven);
}

function slipped(search: Search, broken: readonly Relation[]): Fault[] {
  return oneByOne(search, broken, slipIn, () => "slip");
}

function unlikeItsYears(search: Search, broken: readonly Relation[]): Fault[] {
  return oneByOne(search, broken, unlikeOtherYears, kindOfProven);
}

/** What a person who looks at the cell sees first. */
const byRank = ["within", "total", "ratio", "segments"] as const;

/** The checks of gaps know more of a wrong gap: then nothing is told here. */
function kindOfProven(
  _: Relation,
  { isSlip, member, mends }: Candidate,
): Fault["kind"] | undefined {
  if (isSlip) return "slip";
  if (isGap(member.figure) && mends.some(({ kind }) => kind === "other")) return undefined;
  const kinds = mends.filter(
    ({ kind, result }) => kind !== "total" || result.number === member.number,
  );
  return byRank.find((rank) => kinds.some(({ kind }) => kind === rank)) ?? "total";
}

/** One that is called just "gap" adds up to no total: two relations never show it. */
function isGap(figure: Member["figure"]): boolean {
  return figure === "uncovered" || figure === "shortfall";
}

/** More rows than these are not exchanged one by one. */
const MOST_EXCHANGED = 12;

interface Pair {
  readonly relation: Relation;
  readonly one: Member;
  readonly other: Member;
}

/** Participants and eligible workers of a row, or a number of two rows, in each other's place. */
function exchanged(search: Search, broken: readonly Relation[]): Fault[] {
  const ratios = broken.filter(({ kind }) => kind === "ratio");
  const pairs = [
    ...broken.flatMap(pairOfRow),
    ...(ratios.length <= MOST_EXCHANGED ? pairsOfRows(ratios) : []),
  ];
  return pairs.flatMap(({ relation, one, other }) => {
    const kind = one.row === other.row ? ("within" as const) : ("ratio" as const);
    const meant = exchange(search, one, other);
    if (!meant) return [];
    const shared = { kind, relation, isExact: true, proof: [relation] };
    return [
      { ...shared, member: one, meant: meant[0], exchangedWith: other },
      { ...shared, member: other, meant: meant[1], exchangedWith: one },
    ];
  });
}

function pairOfRow(relation: Relation): Pair[] {
  if (relation.kind !== "within" && relation.kind !== "ratio") return [];
  const [one, other] = relation.members();
  return one && other ? [{ relation, one, other }] : [];
}

function pairsOfRows(ratios: readonly Relation[]): Pair[] {
  return ratios.flatMap((relation, index) =>
    ratios.slice(index + 1).flatMap((another) =>
      relation.members().flatMap((one, at) => {
        const other = another.members()[at];
        return other && other.slice === one.slice ? [{ relation, one, other }] : [];
      }),
    ),
  );
}

/** At the number that follows from the others: the percent, the whole, the total. */
function remaining(search: Search, broken: readonly Relation[]): Fault[] {
  const excesses = broken.filter(({ kind }) => kind === "within");
  const exceeding = new Set(excesses.map(({ result }) => result.row));
  const apart = new Set<string>();
  return broken.flatMap((relation): Fault[] => {
    const { kind, result } = relation;
    if (kind === "other" || holds(relation, search.values)) return [];
    // Too many participants are told already; their percent follows.
    if (kind === "ratio" && exceeding.has(result.row)) return [];
    if (kind === "total") {
      // A subtotal and the total that are as far apart from their rows have one cause.
      const cause = `${result.number.cell.column} ${missingFrom(relation, search)}`;
      if (apart.has(cause)) return [];
      apart.add(cause);
    }
    const candidate = located(result, search.at, search.values);
    if (candidate) correct(search, result, candidate.meant);
    const meant = candidate?.meant;
    return [{ kind, member: result, relation, meant, isExact: true, proof: [] }];
  });
}

/** By how much a total is larger than what its rows add up to. */
function missingFrom({ members }: Relation, { values }: Search): number {
  const [total = 0, ...rows] = members().map(({ number }) => values.of(number));
  return total - rows.reduce((sum, value) => sum + value, 0);
}
