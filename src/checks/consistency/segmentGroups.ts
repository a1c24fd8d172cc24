import type { EnrolmentTable, Figure, Slice, TableRow } from "../../tables/enrolmentTable";
import { remember } from "../remember";
import { lineOf } from "../time/series";
import type { Member } from "./relation";
import { memberOf } from "./rowRelations";

/** The slices of one year, month and basis: each segment alone, and all of them together. */
export interface SegmentGroup {
  readonly whole?: Slice;
  /** At least two. */
  readonly parts: readonly Slice[];
}

export const segmentGroups = remember(({ slices }: EnrolmentTable): readonly SegmentGroup[] => {
  const groups = new Map<string, Slice[]>();
  for (const slice of slices) {
    const key = `${slice.year} ${slice.month} ${slice.basis}`;
    const group = groups.get(key);
    if (group) group.push(slice);
    else groups.set(key, [slice]);
  }
  return [...groups.values()].flatMap((group) => {
    const whole = group.find(({ segment }) => segment === undefined);
    const parts = group.filter(({ segment }) => segment !== undefined);
    return parts.length > 1 ? [{ whole, parts }] : [];
  });
});

/** The numbers of a figure by what their rows are about, which is the same in every slice. */
export function membersByLine(
  table: EnrolmentTable,
  slice: Slice,
  figure: Figure,
): ReadonlyMap<string, Member> {
  const byLine = new Map<string, Member>();
  const add = (row: TableRow, isTotal: boolean) => {
    const member = memberOf(slice, row, figure);
    const line = lineOf(table, row, isTotal);
    if (member && !byLine.has(line)) byLine.set(line, member);
  };
  for (const row of slice.rows) add(row, false);
  for (const row of slice.totals) add(row, true);
  return byLine;
}
