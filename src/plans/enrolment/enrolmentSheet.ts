import type { Language, Text } from "../../messages/text";
import { tagLine } from "../../messages/tags";
import type { Column, EnrolmentTable } from "../../tables/enrolmentTable";
import { areaOfRows } from "../../tables/grid";
import { readTables } from "../../tables/readTables";
import { evenRows, type Row, text } from "../cells";
import { widthsOf } from "../importCopies";
import type { PlannedSheet } from "../writePlan";
import type { ImportedTable } from "./importedTables";
import { plannedGrid } from "./plannedGrid";
import { type BesideRow, rowsAbove, rowsBelow } from "./surroundings";
import { clearHeaders, tableHeaders } from "./tableHeaders";
import { tableRows } from "./tableRows";

/** More columns than this don't stay in view. */
const MOST_FROZEN_COLUMNS = 4;

/**
 * A table as a sheet of its own: what stands above it, one header row and a row for each region as
 * an Excel table, then totals, then what stands below. It is read as the same table again.
 *
 * @param name of the sheet
 * @param tableName of the Excel table
 */
export function enrolmentSheet(
  { table, others }: Pick<ImportedTable, "table" | "others">,
  name: string,
  tableName: string,
  language: Language,
): PlannedSheet {
  const say = (one: Text) => one[language];
  const rows = tableRows(table);
  const above = rowsAbove(table, others).map(packed);
  const titles = [...saidTags(table, say), ...above];
  const top = titles.length > 0 ? [...titles, []] : [];
  const below = rowsBelow(table, others).map((row) => underColumns(row, table) ?? packed(row));
  const foot = [...rows.others, ...(below.length > 0 ? [[], ...below] : [])];
  const sheetWith = (headers: readonly string[]): PlannedSheet => {
    const header = headers.map((each) => text(each, "header"));
    const cells = evenRows([...top, header, ...rows.regions, ...foot]);
    const ofTable = [header, ...rows.regions];
    return {
      name,
      cells,
      columnWidths: widthsOf(ofTable.map((row) => row.map((cell) => cell?.value ?? ""))),
      frozen: { rows: top.length + 1, columns: frozenColumns(table) },
      tables: [{ name: tableName, area: areaOfRows({ row: top.length, column: 0 }, ofTable) }],
    };
  };
  const headers = tableHeaders(table, say);
  const again = columnsReadIn(sheetWith(headers), top.length);
  return sheetWith(clearHeaders(table, headers, again, say));
}

/** What the user said of the tags stands in no cell of the file. */
function saidTags({ tags }: EnrolmentTable, say: (text: Text) => string): Row[] {
  const isSaid = Object.values(tags).some((tag) => tag !== undefined && tag.cell === undefined);
  return isSaid ? [[text(say(tagLine(tags)))]] : [];
}

function packed({ cells }: BesideRow): Row {
  return cells.map(({ cell }) => cell);
}

/** A row whose cells all stand under columns of the table. */
function underColumns({ cells }: BesideRow, { columns }: EnrolmentTable): Row | undefined {
  const places = cells.map(({ column }) => columns.findIndex((each) => each.column === column));
  if (places.includes(-1)) return undefined;
  return columns.map((_, at) => cells[places.indexOf(at)]?.cell ?? null);
}

function frozenColumns({ columns, region }: EnrolmentTable): number {
  const upToRegion = columns.indexOf(region) + 1;
  return upToRegion <= MOST_FROZEN_COLUMNS ? upToRegion : 0;
}

/** The columns of the table with this header row, as they are read. */
function columnsReadIn(sheet: PlannedSheet, headerRow: number): readonly Column[] {
  const tables = readTables(plannedGrid(sheet));
  return tables.find(({ headerRows }) => headerRows.last === headerRow)?.columns ?? [];
}
