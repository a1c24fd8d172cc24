import type { EnrolmentTable } from "../tables/enrolmentTable";
import { type Segment, segments } from "../tables/tags";

/** The years and segments that a column can be said to belong to. */
export interface SlotsToChoose {
  readonly years: readonly number[];
  readonly segments: readonly Segment[];
}

/**
 * None where the columns of a table speak of one year, or of one segment, only. Of the years
 * also the one before the first and the one after the last: these may be what was not understood.
 */
export function slotsToChoose({ columns }: EnrolmentTable): SlotsToChoose {
  const years = new Set(columns.flatMap(({ year }) => year ?? []));
  const named = new Set(columns.flatMap(({ segment }) => segment ?? []));
  return {
    years: years.size > 1 ? span(Math.min(...years) - 1, Math.max(...years) + 1) : [],
    segments: named.size > 1 ? segments : [],
  };
}

function span(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
