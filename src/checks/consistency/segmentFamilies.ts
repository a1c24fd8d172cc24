import {
  counts,
  type EnrolmentTable,
  type Figure,
  type Slice,
  type TableRow,
} from "../../tables/enrolmentTable";
import { brokenIn, type Family, mostlyHolds } from "./family";
import { isInThousands, memberOf } from "./member";
import { rowsByLine, segmentGroups } from "./segmentGroups";
import { sumRelation } from "./sumRelation";
import type { Values } from "./values";

/**
 * The segments of a row add up to its count of all segments: where all segments of the table are
 * there, and where most rows add up. A whole that never is the sum holds more than its segments.
 */
export function segmentFamilies(table: EnrolmentTable, values: Values): Family[] {
  return segmentGroups(table).flatMap(({ whole, parts }) =>
    counts.flatMap((figure) => {
      const having = parts.filter(({ columns }) => columns[figure] !== undefined);
      if (!whole?.columns[figure] || having.length < 2) return [];
      if (!isComplete(table, having, figure)) return [];
      if ([whole, ...having].some((slice) => isInThousands(slice, figure))) return [];
      const exact = familyOf(table, whole, having, figure, values, 0);
      if (!mostlyHolds(exact, values)) return [];
      const rounded = familyOf(table, whole, having, figure, values, having.length / 2);
      return [areRounded(exact, rounded, values) ? rounded : exact];
    }),
  );
}

function familyOf(
  table: EnrolmentTable,
  whole: Slice,
  parts: readonly Slice[],
  figure: Figure,
  values: Values,
  slack: number,
): Family {
  const partsByLine = parts.map((slice) => ({ slice, byLine: rowsByLine(table, slice) }));
  const lines = new Map<TableRow, string>();
  for (const [line, row] of rowsByLine(table, whole)) lines.set(row, line);
  return {
    rows: [...lines.keys()],
    isOpen: false,
    isRight: (row) => {
      const line = lines.get(row) ?? "";
      let rest = row[figure]?.value ?? NaN;
      for (const { byLine } of partsByLine) rest -= byLine.get(line)?.[figure]?.value ?? NaN;
      return rest === 0;
    },
    relationOf: (row) => {
      const all = memberOf(whole, row, figure);
      const line = lines.get(row) ?? "";
      const some = partsByLine.flatMap(({ slice, byLine }) => {
        const part = byLine.get(line);
        return (part && memberOf(slice, part, figure)) ?? [];
      });
      if (!all || some.length === 0) return undefined;
      const text = some.map(({ number }) => number).filter(({ fromText }) => fromText);
      const sum = {
        whole: all,
        parts: some,
        leftOut: text.length > 0 ? [text] : [],
        isIncomplete: some.length < parts.length,
        slack,
      };
      return sumRelation("segments", sum, values);
    },
  };
}

/** Where this many rows add up but for rounding, the counts are estimates. */
const ROUNDED_PART = 0.1;

function areRounded(exact: Family, rounded: Family, values: Values): boolean {
  const broken = brokenIn(exact, values).length;
  if (broken === 0) return false;
  const byRounding = broken - brokenIn(rounded, values).length;
  return byRounding > 1 && byRounding >= exact.rows.length * ROUNDED_PART;
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
