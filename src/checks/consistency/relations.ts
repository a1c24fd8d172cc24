import type { EnrolmentTable, Slice } from "../../tables/enrolmentTable";
import { placeOf } from "./figures";
import { holds, type Relation } from "./relation";
import {
  coverageRelations,
  portionRelations,
  shortfallRelations,
  targetRelations,
  uncoveredRelations,
  withinRelations,
} from "./rowRelations";
import { segmentRelations } from "./segmentRelations";
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
  readonly relations: readonly Relation[];
  readonly otherRatios: readonly OtherRatio[];
}

/** All that the numbers of a table have to do with each other. */
export function relationsIn(table: EnrolmentTable, values: Values): Relations {
  const otherRatios: OtherRatio[] = [];
  const ofSlices = table.slices.flatMap((slice) => {
    const ratios = coverageRelations(slice, values);
    const other = otherRatio(table, slice, ratios, values);
    if (other) otherRatios.push(other);
    return [
      ...(other ? [] : ratios),
      ...withinRelations(slice, values),
      ...totalRelations(table, slice, values),
      ...uncoveredRelations(slice, values),
      ...targetRelations(slice, values),
      ...shortfallRelations(slice, values),
      ...portionRelations(slice, values),
    ];
  });
  const relations = [...ofSlices, ...segmentRelations(table, values)];
  return { relations: withoutRepeats(relations), otherRatios };
}

/** So many rows are no accident. */
const MANY_ROWS = 4;

function otherRatio(
  table: EnrolmentTable,
  slice: Slice,
  ratios: readonly Relation[],
  values: Values,
): OtherRatio | undefined {
  const totals = new Set<unknown>(slice.totals);
  const ofRows = ratios.filter(({ result }) => !totals.has(result.row));
  const broken = ofRows.filter((ratio) => !holds(ratio, values));
  if (broken.length < MANY_ROWS) return undefined;
  const told = toldOtherwise(table);
  const contradicting = broken.filter(
    ({ members }) => !members().some(({ number }) => told.has(placeOf(number))),
  );
  if (contradicting.length < MANY_ROWS || contradicting.length * 2 <= ofRows.length) {
    return undefined;
  }
  return { slice, contradicting, rows: ofRows.length };
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
