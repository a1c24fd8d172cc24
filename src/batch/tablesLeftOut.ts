import { tableLeftOut } from "../messages/batch";
import type { Text } from "../messages/text";
import { readTable } from "../tables/findTable";
import { type Area, areaAddress, type Grid } from "../tables/grid";
import type { FoundTable } from "./tablesIn";

/**
 * What is to be said of sheets that have another table above or below the one that is read: else
 * its mistakes would seem to be none.
 */
export function tablesLeftOut(found: readonly FoundTable[]): Text[] {
  return found.flatMap(({ table: { sheet, area }, grid }) => {
    const other = readTable(withoutRows(grid, area));
    const known = other?.rows.filter(({ regency }) => regency) ?? [];
    return other && known.length > 1 ? [tableLeftOut(sheet, areaAddress(other.area))] : [];
  });
}

function withoutRows(grid: Grid, { first, last }: Area): Grid {
  const values = grid.values.map((row, index) => {
    const isInside = grid.row + index >= first.row && grid.row + index <= last.row;
    return isInside ? row.map(() => "") : row;
  });
  return { ...grid, values };
}
