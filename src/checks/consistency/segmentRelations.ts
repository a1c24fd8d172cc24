import { counts, type EnrolmentTable, type Figure, type Slice } from "../../tables/enrolmentTable";
import { holds, mostlyHold, type Relation } from "./relation";
import { isInThousands } from "./rowRelations";
import { membersByLine, segmentGroups } from "./segmentGroups";
import { sumRelation } from "./sumRelation";
import type { Values } from "./values";

/**
 * The segments of a row add up to its count of all segments: where all segments of the table are
 * there, and where most rows add up. A whole that never is the sum holds more than its segments.
 */
export function segmentRelations(table: EnrolmentTable, values: Values): Relation[] {
  return segmentGroups(table).flatMap(({ whole, parts }) =>
    counts.flatMap((figure) => {
      const having = parts.filter(({ columns }) => columns[figure] !== undefined);
      if (!whole || having.length < 2 || !isComplete(table, having, figure)) return [];
      if ([whole, ...having].some((slice) => isInThousands(slice, figure))) return [];
      const relations = relationsOfFigure(table, whole, having, figure, values, 0);
      if (!mostlyHold(relations, values)) return [];
      if (relations.every((relation) => holds(relation, values))) return relations;
      const rounding = having.length / 2;
      const rounded = relationsOfFigure(table, whole, having, figure, values, rounding);
      return areRounded(relations, rounded, values) ? rounded : relations;
    }),
  );
}

function relationsOfFigure(
  table: EnrolmentTable,
  whole: Slice,
  parts: readonly Slice[],
  figure: Figure,
  values: Values,
  slack: number,
): Relation[] {
  const partsByLine = parts.map((slice) => membersByLine(table, slice, figure));
  return [...membersByLine(table, whole, figure)].flatMap(([line, all]) => {
    const some = partsByLine.flatMap((byLine) => byLine.get(line) ?? []);
    if (some.length === 0) return [];
    const text = some.map(({ number }) => number).filter(({ fromText }) => fromText);
    const sum = {
      whole: all,
      parts: some,
      leftOut: text.length > 0 ? [text] : [],
      isIncomplete: some.length < parts.length,
      slack,
    };
    return [sumRelation("segments", sum, values)];
  });
}

/** Where this many rows add up but for rounding, the counts are estimates. */
const ROUNDED_PART = 0.1;

function areRounded(
  exact: readonly Relation[],
  rounded: readonly Relation[],
  values: Values,
): boolean {
  const broken = (some: readonly Relation[]) => some.filter((each) => !holds(each, values)).length;
  const byRounding = broken(exact) - broken(rounded);
  return byRounding > 1 && byRounding >= exact.length * ROUNDED_PART;
}

/** Whether every segment that the table speaks of is there. */
function isComplete(
  { slices, tags }: EnrolmentTable,
  having: readonly Slice[],
  figure: Figure,
): boolean {
  const there = new Set(having.map(({ segment }) => segment));
  const elsewhere = slices.flatMap(({ segment, columns }) =>
    segment !== undefined && columns[figure] !== undefined ? [segment] : [],
  );
  return [...elsewhere, ...(tags.segments?.value ?? [])].every((segment) => there.has(segment));
}
