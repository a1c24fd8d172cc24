import type { EnrolmentTable, Slice } from "../../tables/enrolmentTable";
import { brokenIn, type Family, isMeant } from "./family";
import { placeOf } from "../figures";
import { holds, type Relation } from "./relation";
import { coverageFamily, rowFamilies } from "./rowFamilies";
import { segmentFamilies } from "./segmentFamilies";
import { toldOtherwise } from "./toldOtherwise";
import { totalRelations } from "./totalRelations";
import type { Values } from "./values";

/** A column of percents of which most are something else than participants ÷ eligible. */
export interface OtherRatio {
  readonly slice: Slice;
  /** The rows that contradict, in order. */
  readonly contradicting: readonly Relation[];
  /** How many rows have all three figures. */
  readonly rows: number;
}

export interface Relations {
  /** What does not hold. */
  readonly broken: readonly Relation[];
  /** That, and all that the rows of it have to do with others. */
  readonly relations: readonly Relation[];
  readonly otherRatios: readonly OtherRatio[];
}

/** What the numbers of a table have to do with each other, as far as something is broken. */
export function relationsIn(table: EnrolmentTable, values: Values): Relations {
  const ratios = table.slices.flatMap((slice) =>
    coverageFamily(slice, values)
      .filter((family) => isMeant(family, values))
      .map((family) => ({ slice, family, broken: brokenIn(family, values) })),
  );
  const otherRatios = ratios.flatMap(
    ({ slice, family, broken }) => otherRatio(table, slice, family, broken) ?? [],
  );
  const others = new Set(otherRatios.map(({ slice }) => slice));
  const families = table.slices.flatMap((slice) =>
    rowFamilies(slice, values).filter((family) => isMeant(family, values)),
  );
  const ofRows = [...families, ...segmentFamilies(table, values)];
  const totals = table.slices.flatMap((slice) => totalRelations(table, slice, values));
  const ofRatios = ratios.filter(({ slice }) => !others.has(slice));
  const broken = withoutRepeats([
    ...ofRatios.flatMap((ratio) => ratio.broken),
    ...ofRows.flatMap((family) => brokenIn(family, values)),
    ...totals.filter((total) => !holds(total, values)),
  ]);
  if (broken.length === 0) return { broken, relations: [], otherRatios };
  const near = [...ofRatios.map(({ family }) => family), ...ofRows].flatMap((family) =>
    relationsNear(family, rowsOf(broken)),
  );
  return { broken, relations: withoutRepeats([...broken, ...near, ...totals]), otherRatios };
}

function rowsOf(relations: readonly Relation[]): ReadonlySet<number> {
  return new Set(relations.flatMap(({ members }) => members().map(({ row }) => row.row)));
}

/** The relations of which a number stands in one of the rows. */
function relationsNear({ rows, relationOf }: Family, near: ReadonlySet<number>): Relation[] {
  return rows.flatMap((row) => {
    const relation = relationOf(row);
    return relation?.members().some((member) => near.has(member.row.row)) ? [relation] : [];
  });
}

/** So many rows are no accident. */
const MANY_ROWS = 4;

function otherRatio(
  table: EnrolmentTable,
  slice: Slice,
  { rows, relationOf }: Family,
  broken: readonly Relation[],
): OtherRatio | undefined {
  if (broken.length < MANY_ROWS) return undefined;
  const told = toldOtherwise(table);
  const isOfTotal = new Set<unknown>(slice.totals);
  const contradicting = broken.filter(
    ({ result, members }) =>
      !isOfTotal.has(result.row) && !members().some(({ number }) => told.has(placeOf(number))),
  );
  if (contradicting.length < MANY_ROWS) return undefined;
  const full = rows.filter((row) => !isOfTotal.has(row) && relationOf(row) !== undefined);
  if (contradicting.length * 2 <= full.length) return undefined;
  return { slice, contradicting, rows: full.length };
}

/** Columns that several slices share say the same in each of them. */
function withoutRepeats(relations: readonly Relation[]): Relation[] {
  const seen = new Map(relations.map(({ kind }) => [kind, new Set<number>()]));
  return relations.filter(({ kind, result }) => {
    const places = seen.get(kind);
    const place = placeOf(result.number);
    return !places?.has(place) && places?.add(place);
  });
}
