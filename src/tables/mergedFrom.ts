import type { Area, Cell, Grid } from "./grid";
import { sheetSize } from "./address";

const known = new WeakMap<readonly Area[], ReadonlyMap<number, Area>>();

/** The area that is merged from a cell on; a sheet may have very many. */
export function mergedFrom({ merged }: Grid, cell: Cell): Area | undefined {
  if (!merged) return undefined;
  const byCell = known.get(merged) ?? new Map(merged.map((area) => [keyOf(area.first), area]));
  known.set(merged, byCell);
  return byCell.get(keyOf(cell));
}

function keyOf({ row, column }: Cell): number {
  return row * sheetSize.columns + column;
}
