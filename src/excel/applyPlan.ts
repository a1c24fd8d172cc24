import { leftBehind, sheetChanged } from "../messages/excel";
import { Refused } from "../messages/refused";
import { badSheetName, sheetExists, workbookProtected } from "../messages/sheets";
import type { PlannedCell, PlannedSheet, WritePlan } from "../plans/writePlan";
import { areaAddress, areaOfRows, cellAddress } from "../tables/grid";
import { isSheetName } from "../tables/sheetName";
import { rememberWrite } from "./lastWrite";
import { codeOf } from "./officeErrors";
import { oneAtATime } from "./oneAtATime";
import { readSheet, type SheetReading } from "./readSheet";
import { runAsOneStep } from "./undoGroup";
import { plannedRange, writeSheet } from "./writeSheet";
import { type SheetAfterWrite, writtenSheets } from "./writtenSheets";

/** What was written, for the user to read. */
export interface Written {
  readonly sheets: readonly { readonly name: string; readonly area: string }[];
  /** Cells in which Excel shows something else than planned, "Sheet!D9". */
  readonly differences: readonly string[];
}

/**
 * Writes a plan whole or not at all, and remembers it for *Batalkan*.
 *
 * @param source the sheet from which the plan was made; it must not have changed since
 * @throws Refused with nothing changed; or any Office error, after what was written is removed
 */
export function applyPlan(plan: WritePlan, source: SheetReading): Promise<Written> {
  return oneAtATime(async () => {
    await refuseIfChanged(source);
    await refuseIfBlocked(plan);
    return write(plan);
  });
}

/** The last write is remembered last, so that a failure before it leaves the earlier one. */
async function write(plan: WritePlan): Promise<Written> {
  try {
    await runAsOneStep(async (context) => {
      const sheets = plan.sheets.map((planned) => writeSheet(context, planned));
      sheets[0]?.activate();
      await context.sync();
    });
    const after = await readBack(plan);
    await rememberWrite({ sheets: await writtenSheets(after) });
    return {
      sheets: plan.sheets.map(({ name, cells }) => ({ name, area: areaOf(cells) })),
      differences: plan.sheets.flatMap((planned, index) => differences(planned, after[index])),
    };
  } catch (error) {
    // Somebody else was quicker with this name: the sheet that is there is theirs.
    if (codeOf(error) === "ItemAlreadyExists") throw new Refused(sheetExists(namesOf(plan)));
    await takeBack(plan);
    throw error;
  }
}

async function refuseIfChanged(source: SheetReading): Promise<void> {
  const { sheet } = source.grid;
  const now = await readSheet({ id: source.id, name: sheet });
  if (cellsOf(now) !== cellsOf(source)) throw new Refused(sheetChanged(sheet));
}

/** Rows that were hidden or filtered meanwhile change nothing of what was read. */
function cellsOf({ grid: { sheet, row, column, values, formats } }: SheetReading): string {
  return JSON.stringify([sheet, row, column, values, formats]);
}

/** Everything that can be known beforehand is asked before the first write. */
function refuseIfBlocked(plan: WritePlan): Promise<void> {
  return Excel.run(async (context) => {
    const { worksheets, protection } = context.workbook;
    protection.load("protected");
    const existing = plan.sheets.map(({ name }) => {
      if (!isSheetName(name)) throw new Refused(badSheetName(name));
      return { name, sheet: worksheets.getItemOrNullObject(name) };
    });
    await context.sync();
    if (protection.protected) throw new Refused(workbookProtected);
    const taken = existing.find(({ sheet }) => !sheet.isNullObject);
    if (taken) throw new Refused(sheetExists(taken.name));
  });
}

/** What Excel made of the plan. */
function readBack(plan: WritePlan): Promise<SheetAfterWrite[]> {
  return Excel.run(async (context) => {
    const sheets = plan.sheets.map((planned) => {
      const sheet = context.workbook.worksheets.getItem(planned.name).load("id,name");
      return {
        sheet,
        content: sheet.getUsedRange().load("formulas"),
        range: plannedRange(sheet, planned).load("values"),
      };
    });
    await context.sync();
    return sheets.map(({ sheet, content, range }) => {
      return { id: sheet.id, name: sheet.name, formulas: content.formulas, values: range.values };
    });
  });
}

function differences(planned: PlannedSheet, after: SheetAfterWrite | undefined): string[] {
  return planned.cells.flatMap((row, r) =>
    row.flatMap((cell, c) => {
      const place = `${planned.name}!${cellAddress({ row: r, column: c })}`;
      return cell && !shows(after?.values[r]?.[c], cell.value) ? [place] : [];
    }),
  );
}

function shows(shown: unknown, planned: string | number | boolean): boolean {
  if (typeof shown !== "number" || typeof planned !== "number") return shown === planned;
  return Math.abs(shown - planned) <= 1e-9 * Math.max(1, Math.abs(planned));
}

/** Removes the sheets of a plan that failed half-way, as far as they are ours. */
async function takeBack(plan: WritePlan): Promise<void> {
  try {
    await Excel.run(async (context) => {
      const present = plan.sheets.map((planned) => {
        const sheet = context.workbook.worksheets.getItemOrNullObject(planned.name);
        return { planned, sheet, content: sheet.getUsedRangeOrNullObject().load("formulas") };
      });
      await context.sync();
      const ours = present.filter(
        ({ planned, sheet, content }) =>
          !sheet.isNullObject && (content.isNullObject || holdsOnly(planned, content.formulas)),
      );
      ours.forEach(({ sheet }) => sheet.delete());
      await context.sync();
      const left = present.some((each) => !each.sheet.isNullObject && !ours.includes(each));
      if (left) throw new Error("a sheet holds more than the plan wrote");
    });
  } catch {
    throw new Refused(leftBehind(namesOf(plan)));
  }
}

/** Whether a sheet, which begins at A1, holds nothing but what the plan writes. */
function holdsOnly(planned: PlannedSheet, formulas: readonly (readonly unknown[])[]): boolean {
  return formulas.every((row, r) =>
    row.every((content, c) => content === "" || isPlanned(planned.cells[r]?.[c], content)),
  );
}

/** Excel may write a formula in its own way; a value stays what it is. */
function isPlanned(cell: PlannedCell | null | undefined, content: unknown): boolean {
  if (!cell) return false;
  return cell.formula ? String(content).startsWith("=") : content === cell.value;
}

function namesOf(plan: WritePlan): string {
  return plan.sheets.map(({ name }) => name).join(", ");
}

function areaOf(cells: readonly (readonly unknown[])[]): string {
  return areaAddress(areaOfRows({ row: 0, column: 0 }, cells));
}
