import { about, manyMerged, mergedInData as message } from "../../messages/checks/structure";
import { type EnrolmentTable, isFigureRole } from "../../tables/enrolmentTable";
import { type Area, areaAddress, isOneCell } from "../../tables/grid";
import type { TableCheck } from "../finding";

/** More than these are one finding. */
const MOST = 10;

/** Merged cells over figures or names of regions. */
export const mergedInData: TableCheck = {
  code: "S06",
  name: "merged-in-data",
  severity: "warning",
  about: about.mergedInData,
  find: (table) => {
    const merged = mergedOver(table);
    const [top] = merged;
    if (!top) return [];
    return merged.length > MOST
      ? [{ cell: top.first, message: manyMerged(merged.length) }]
      : merged.map((area) => ({ cell: area.first, message: message(areaAddress(area)) }));
  },
};

function mergedOver(table: EnrolmentTable): Area[] {
  const { merged = [] } = table.grid;
  if (merged.length === 0) return [];
  const rows = new Set(table.lines.map(({ row }) => row));
  const columns = table.columns
    .filter(({ role }) => role === "region" || isFigureRole(role))
    .map(({ column }) => column);
  return merged
    .filter(
      (area) =>
        !isOneCell(area) &&
        columns.some((column) => column >= area.first.column && column <= area.last.column) &&
        coversRow(area, rows, table.area),
    )
    .sort((a, b) => a.first.row - b.first.row || a.first.column - b.first.column);
}

/** Merged areas don't overlap: all together they have no more rows than the table has cells. */
function coversRow(area: Area, rows: ReadonlySet<number>, table: Area): boolean {
  const last = Math.min(area.last.row, table.last.row);
  for (let row = Math.max(area.first.row, table.first.row); row <= last; row++) {
    if (rows.has(row)) return true;
  }
  return false;
}
