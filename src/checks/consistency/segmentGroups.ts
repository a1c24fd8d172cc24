import type { EnrolmentTable, Slice, TableRow } from "../../tables/enrolmentTable";
import { groupedBy } from "../../tables/groupedBy";
import { remember } from "../remember";
import { lineOf } from "../time/series";

/** The slices of one year, month and basis: each segment alone, and all of them together. */
export interface SegmentGroup {
  readonly whole?: Slice;
  readonly parts: readonly Slice[];
}

export const segmentGroups = remember(({ slices }: EnrolmentTable): readonly SegmentGroup[] => {
  const groups = groupedBy(slices, ({ year, month, basis }) => `${year} ${month} ${basis}`);
  return [...groups.values()].map((group) => {
    const whole = group.find(({ segment }) => segment === undefined);
    const parts = group.filter(({ segment }) => segment !== undefined);
    return { whole, parts };
  });
});

export type RowsByLine = ReadonlyMap<string, TableRow>;

/** The rows of a slice by what they are about, which is the same in every slice. */
export function rowsByLine(table: EnrolmentTable, slice: Slice): RowsByLine {
  return rowsOfSlices(table)(slice);
}

const rowsOfSlices = remember((table: EnrolmentTable) =>
  remember(({ rows, totals }: Slice): RowsByLine => {
    const byLine = new Map<string, TableRow>();
    const add = (row: TableRow, isTotal: boolean) => {
      const line = lineOf(table, row, isTotal);
      if (!byLine.has(line)) byLine.set(line, row);
    };
    for (const row of rows) add(row, false);
    for (const row of totals) add(row, true);
    return byLine;
  }),
);
