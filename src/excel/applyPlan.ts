import {
  badSheetName,
  leftBehind,
  sheetChanged,
  sheetExists,
  sheetGone,
  workbookProtected,
} from "../messages/excel";
import type { WritePlan } from "../plans/writePlan";
import { areaAddress, cellAddress } from "../tables/grid";
import { rememberWrite } from "./lastWrite";
import type { SheetReading } from "./readSheet";
import { readSheet } from "./readSheet";
import { Refused } from "./refused";
import { isSheetName } from "./sheetName";
import { runAsOneStep } from "./undoGroup";
import { plannedRange, writeSheet } from "./writeSheet";

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
export async function applyPlan(plan: WritePlan, source: SheetReading): Promise<Written> {
  await refuseIfChanged(source);
  await refuseIfBlocked(plan);
  try {
    await runAsOneStep(async (context) => {
      const sheets = plan.sheets.map((planned) => writeSheet(context, planned));
      sheets[0]?.activate();
      await context.sync();
    });
    await rememberWrite(plan.sheets.map((planned) => planned.name));
    return await verify(plan);
  } catch (error) {
    await removeSheets(plan);
    throw error;
  }
}

async function refuseIfChanged(source: SheetReading): Promise<void> {
  const { sheet } = source.grid;
  const now = await readSheet(source.id).catch((error: unknown) => {
    throw error instanceof Refused ? new Refused(sheetGone(sheet)) : error;
  });
  const same = JSON.stringify(now.grid) === JSON.stringify(source.grid);
  if (!same) throw new Refused(sheetChanged(sheet));
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

/** Only sheets of this plan, whose names were free a moment ago, are removed. */
async function removeSheets(plan: WritePlan): Promise<void> {
  try {
    await Excel.run(async (context) => {
      const sheets = plan.sheets.map(({ name }) =>
        context.workbook.worksheets.getItemOrNullObject(name),
      );
      await context.sync();
      sheets.filter((sheet) => !sheet.isNullObject).forEach((sheet) => sheet.delete());
      await context.sync();
    });
  } catch {
    throw new Refused(leftBehind(plan.sheets.map(({ name }) => name).join(", ")));
  }
}

/** Reads back what Excel made of the formulas. */
function verify(plan: WritePlan): Promise<Written> {
  return Excel.run(async (context) => {
    const ranges = plan.sheets.map((planned) => {
      const sheet = context.workbook.worksheets.getItem(planned.name);
      return plannedRange(sheet, planned).load("values");
    });
    await context.sync();
    const differences = plan.sheets.flatMap((planned, index) =>
      planned.cells.flatMap((row, r) =>
        row.flatMap((cell, c) => {
          const shown: unknown = ranges[index]?.values[r]?.[c];
          const place = `${planned.name}!${cellAddress({ row: r, column: c })}`;
          return cell && !shows(shown, cell.value) ? [place] : [];
        }),
      ),
    );
    const sheets = plan.sheets.map(({ name, cells }) => ({ name, area: areaOf(cells) }));
    return { sheets, differences };
  });
}

function shows(shown: unknown, planned: string | number | boolean): boolean {
  if (typeof shown !== "number" || typeof planned !== "number") return shown === planned;
  return Math.abs(shown - planned) <= 1e-9 * Math.max(1, Math.abs(planned));
}

function areaOf(cells: readonly (readonly unknown[])[]): string {
  const last = { row: cells.length - 1, column: (cells[0]?.length ?? 1) - 1 };
  return areaAddress({ first: { row: 0, column: 0 }, last });
}
