import type { Column } from "./enrolmentTable";
import { type Grid, valueAt } from "./grid";

/** The columns of years and segments beside the regions. */
export function slotColumns(columns: readonly Column[]): Column[] {
  return columns.filter(({ role }) => role === "year" || role === "segment");
}

/**
 * What the columns of years and segments say in each line, in one text; a cell may be merged with
 * those below it.
 */
export function writtenSlots(
  grid: Grid,
  columns: readonly Column[],
  lines: readonly { readonly row: number }[],
): string[] {
  const ofSlots = slotColumns(columns);
  let above: readonly string[] = [];
  return lines.map(({ row }) => {
    above = ofSlots.map(
      ({ column }, at) => String(valueAt(grid, { row, column })) || (above[at] ?? ""),
    );
    return above.join();
  });
}
