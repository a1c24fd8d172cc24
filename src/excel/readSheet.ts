import { emptySheet, readingStopped, sheetGone } from "../messages/excel";
import { Refused } from "../messages/refused";
import { usedTooFar } from "../messages/sheets";
import { cellAddress, type Grid, MOST_CELLS } from "../tables/grid";
import { inReadingOrder } from "./mergedAreas";
import { readInSteps } from "./readInSteps";
import { type ReadRows, readRows, type Sync } from "./readRows";

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
 * @param stop ends the reading after the step that is under way
 * @throws Refused when the sheet is empty, gone or too large, or when the reading was stopped
 */
export function readSheet(
  wanted?: SheetId,
  progress: Progress = () => {},
  stop?: AbortSignal,
): Promise<SheetReading> {
  return Excel.run(async (context) => {
    const sheet = wanted
      ? context.workbook.worksheets.getItemOrNullObject(wanted.id)
      : context.workbook.worksheets.getActiveWorksheet();
    sheet.load("id,name");
    sheet.protection.load("protected");
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load("rowIndex,columnIndex,rowCount,columnCount");
    await context.sync();
    refuseIfStopped(stop);
    if (sheet.isNullObject) throw new Refused(sheetGone(wanted?.name ?? ""));
    if (used.isNullObject) throw new Refused(emptySheet);
    refuseIfTooLarge(sheet.name, used);
    const sync = async () => {
      await context.sync();
      refuseIfStopped(stop);
    };
    const { rowIndex: row, columnIndex: column } = used;
    return {
      id: sheet.id,
      grid: { sheet: sheet.name, row, column, ...(await readUsed(used, sync, progress)) },
      isProtected: sheet.protection.protected,
    };
  });
}

function refuseIfStopped(stop: AbortSignal | undefined): void {
  if (stop?.aborted) throw new Refused(readingStopped);
}

function refuseIfTooLarge(name: string, used: Excel.Range): void {
  const { rowIndex, columnIndex, rowCount, columnCount } = used;
  const cells = rowCount * columnCount;
  if (cells <= MOST_CELLS) return;
  const last = { row: rowIndex + rowCount - 1, column: columnIndex + columnCount - 1 };
  throw new Refused(usedTooFar(name, cellAddress(last), cells));
}

async function readUsed(used: Excel.Range, sync: Sync, progress: Progress): Promise<ReadRows> {
  const steps: ReadRows[] = [];
  let done = 0;
  for await (const step of readInSteps(used, (rows) => readRows(rows, sync))) {
    steps.push(step);
    done += step.values.length;
    progress(done / used.rowCount);
  }
  return joined(steps);
}

/** What Excel does not tell of some rows is not known of the sheet. */
function joined(steps: readonly ReadRows[]): ReadRows {
  const merged = steps.map((step) => step.merged);
  const hiddenRows = steps.map((step) => step.hiddenRows);
  return {
    values: steps.flatMap((step) => step.values),
    formats: steps.flatMap((step) => step.formats),
    formulas: steps.flatMap((step) => step.formulas),
    merged: areAllKnown(merged) ? inReadingOrder(merged.flat()) : undefined,
    hiddenRows: areAllKnown(hiddenRows) ? hiddenRows.flat() : undefined,
  };
}

function areAllKnown<Item>(items: readonly (Item | undefined)[]): items is readonly Item[] {
  return !items.includes(undefined);
}
