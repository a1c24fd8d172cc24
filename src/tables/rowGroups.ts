import { segmentIn } from "./columnContents";
import type { Column, Slot } from "./enrolmentTable";
import type { Grid } from "./grid";
import type { RegionLine } from "./lineRegions";
import { lookUpOnce } from "./lookUpOnce";
import { periodIn } from "./periods";
import { slotKey } from "./slot";
import { writtenSlots } from "./writtenSlots";

interface RowGroup {
  readonly slot: Slot;
  /** Indexes of its lines. */
  readonly indexes: number[];
}

/** The lines by what their columns of years and segments say; all of them where there are none. */
export function rowGroups(
  grid: Grid,
  columns: readonly Column[],
  lines: readonly RegionLine[],
): RowGroup[] {
  const hasSegments = columns.some(({ role }) => role === "segment");
  const groups = new Map<string, RowGroup>();
  const slotOf = lookUpOnce((written) => slotOfRow(written.split("\n"), hasSegments));
  writtenSlots(grid, columns, lines).forEach((written, index) => {
    const slot = written === undefined ? undefined : slotOf(written);
    if (!slot) return;
    const key = slotKey(slot);
    const group = groups.get(key) ?? { slot, indexes: [] };
    groups.set(key, group);
    group.indexes.push(index);
  });
  return [...groups.values()];
}

/** undefined for a row of something that is no segment. */
function slotOfRow([year = "", segment = ""]: string[], hasSegments: boolean): Slot | undefined {
  const named = segmentIn(segment);
  if (hasSegments && named === undefined) return undefined;
  const { year: ofYear, month } = periodIn(year) ?? {};
  const ofSegment = named === "whole" ? undefined : named;
  return {
    ...(ofYear !== undefined && { year: ofYear }),
    ...(month !== undefined && { month }),
    ...(ofSegment !== undefined && { segment: ofSegment }),
  };
}
