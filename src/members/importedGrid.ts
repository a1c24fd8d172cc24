import { uncollapsed } from "../tables/collapsed";
import { readTables } from "../tables/readTables";
import { isBlankRow } from "../tables/rowKinds";
import type { Separator } from "../tables/separators";
import type { ImportedGrid } from "./importResult";
import type { GridRead } from "./sheetRows";

/**
 * A sheet that is no list of persons, and the tables that stand on it; none for an empty sheet.
 *
 * @param separator of a file that knows texts only
 */
export function importedGrid(
  { sheet, grid: read }: GridRead,
  separator: Separator | undefined,
): ImportedGrid | [] {
  const { grid } = uncollapsed(read(separator));
  if (grid.values.length === 0) return [];
  const tables = readTables(grid);
  const [first] = tables;
  if (!first) {
    const rows = grid.values.filter((row) => !isBlankRow(row)).length;
    return { kind: "other", sheet, grid, rows };
  }
  const rows = tables.reduce((sum, { main }) => sum + main.rows.length, 0);
  return { kind: first.level === "province" ? "provinces" : "regions", sheet, grid, rows };
}
