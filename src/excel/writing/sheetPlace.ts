import type { Area } from "../../tables/grid";
import { areaAddress } from "../../tables/grid";

/** The sheet that a part is on: by its id where that is known, else by the planned name. */
export interface SheetPlace {
  readonly id?: string;
  readonly name: string;
}

/** Null, and so is everything asked of it, when the sheet is not there. */
export function findSheet(
  context: Excel.RequestContext,
  { id, name }: SheetPlace,
): Excel.Worksheet {
  return context.workbook.worksheets.getItemOrNullObject(id ?? name);
}

/** The sheet to write to: a batch in which it is gone fails. */
export function sheetToWrite(
  context: Excel.RequestContext,
  { id, name }: SheetPlace,
): Excel.Worksheet {
  return context.workbook.worksheets.getItem(id ?? name);
}

export function rangeOf(sheet: Excel.Worksheet, { first, last }: Area): Excel.Range {
  const [rows, columns] = [last.row - first.row + 1, last.column - first.column + 1];
  return sheet.getRangeByIndexes(first.row, first.column, rows, columns);
}

/** For people: "Rekap!B4:C8". */
export function placeOf({ name }: SheetPlace, area: Area): string {
  return `${name}!${areaAddress(area)}`;
}
