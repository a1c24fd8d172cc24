import { areaAddress, areaOfRows, type Cell } from "../tables/grid";
import type { SheetId } from "./readSheet";

/** A cell of the workbook. */
export interface CellPlace {
  readonly sheet: SheetId;
  readonly cell: Cell;
}

/** The cell in which the user is. */
export function activeCell(): Promise<CellPlace> {
  return Excel.run(async (context) => {
    const cell = context.workbook.getActiveCell().load("rowIndex,columnIndex");
    const sheet = cell.worksheet.load("id,name");
    await context.sync();
    const { id, name } = sheet;
    return { sheet: { id, name }, cell: { row: cell.rowIndex, column: cell.columnIndex } };
  });
}

/** What rows fill from a place on, for people: "Rekap!B4:C8"; by default one cell. */
export function placeName(
  { sheet, cell }: CellPlace,
  rows: readonly (readonly unknown[])[] = [[""]],
): string {
  return `${sheet.name}!${areaAddress(areaOfRows(cell, rows))}`;
}

/** The same as a range of Excel's; it must be inside the sheet. */
export function rangeAt(
  context: Excel.RequestContext,
  { sheet, cell }: CellPlace,
  rows: readonly (readonly unknown[])[] = [[""]],
): Excel.Range {
  const columns = rows[0]?.length ?? 1;
  const worksheet = context.workbook.worksheets.getItem(sheet.id);
  return worksheet.getRangeByIndexes(cell.row, cell.column, rows.length, columns);
}
