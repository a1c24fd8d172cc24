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
  const groupOf = lookUpOnce((written) => {
    const slot = slotOfRow(written.split("\n"), hasSegments);
    if (!slot) return undefined;
    const group = groups.get(slotKey(slot)) ?? { slot, indexes: [] };
    groups.set(slotKey(slot), group);
    return group;
  });
  writtenSlots(grid, columns, lines).forEach((written, index) => {
    if (written !== undefined) groupOf(written)?.indexes.push(index);
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
