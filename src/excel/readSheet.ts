import { emptySheet, sheetGone, sheetTooLarge } from "../messages/excel";
import { type CellValue, type Grid, MOST_CELLS } from "../tables/grid";
import { Refused } from "../messages/refused";

/** Reads stay well below Excel's five million cells a read, and progress stays visible. */
const CELLS_A_READ = 50_000;

/** A sheet, whatever it is called by now, and the name by which the user knows it. */
export interface SheetId {
  readonly id: string;
  readonly name: string;
}

/** A sheet as it stood when it was read. */
export interface SheetReading {
  readonly id: string;
  readonly grid: Grid;
  /** The sheet is protected; it is only read, so this is news for the user, not an error. */
  readonly isProtected: boolean;
}

/** How much of a long job is done, from 0 to 1. */
export type Progress = (done: number) => void;

/**
 * Reads the used cells of a sheet.
 *
 * @param wanted the sheet; the active one if left out
 * @throws Refused when the sheet is empty, gone or too large
 */
export function readSheet(wanted?: SheetId, progress: Progress = () => {}): Promise<SheetReading> {
  return Excel.run(async (context) => {
    const sheet = wanted
      ? context.workbook.worksheets.getItemOrNullObject(wanted.id)
      : context.workbook.worksheets.getActiveWorksheet();
    sheet.load("id,name");
    sheet.protection.load("protected");
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load("rowIndex,columnIndex,rowCount,columnCount");
    await context.sync();
    if (sheet.isNullObject) throw new Refused(sheetGone(wanted?.name ?? ""));
    if (used.isNullObject) throw new Refused(emptySheet);
    if (used.rowCount * used.columnCount > MOST_CELLS) throw new Refused(sheetTooLarge);
    const cells = await readInSteps(context, used, progress);
    return {
      id: sheet.id,
      grid: { sheet: sheet.name, row: used.rowIndex, column: used.columnIndex, ...cells },
      isProtected: sheet.protection.protected,
    };
  });
}

async function readInSteps(context: Excel.RequestContext, used: Excel.Range, progress: Progress) {
  const values: CellValue[][] = [];
  const formats: string[][] = [];
  for (const part of rowsInSteps(used)) {
    part.load("values,numberFormat");
    await context.sync();
    values.push(...(part.values as CellValue[][]));
    formats.push(...(part.numberFormat as string[][]));
    progress(values.length / used.rowCount);
  }
  return { values, formats };
}

/** A range in parts that are small enough to be read at once; its size must be loaded. */
export function rowsInSteps(used: Excel.Range): Excel.Range[] {
  const step = Math.max(1, Math.floor(CELLS_A_READ / used.columnCount));
  return Array.from({ length: Math.ceil(used.rowCount / step) }, (_, index) => {
    const last = Math.min((index + 1) * step, used.rowCount) - 1;
    return used.getCell(index * step, 0).getBoundingRect(used.getCell(last, used.columnCount - 1));
  });
}
