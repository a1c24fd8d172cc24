import { tableLeftOut } from "../messages/batch";
import type { Text } from "../messages/text";
import type { EnrolmentTable } from "../tables/enrolmentTable";
import { readTable } from "../tables/findTable";
import { type Area, areaAddress, type Grid } from "../tables/grid";
import type { WorkbookContent } from "../xlsx/content";
import { gridOf } from "../xlsx/reading/gridOf";
import { sheetNamed } from "./tablesIn";

/**
 * What is to be said of sheets that have another table above or below the one that is read: else
 * its mistakes would seem to be none.
 */
export function tablesLeftOut(
  workbook: WorkbookContent,
  tables: readonly EnrolmentTable[],
): Text[] {
  return tables.flatMap(({ sheet, area }) => {
    const grid = gridOf(sheetNamed(workbook, sheet), workbook.styles);
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
