import { changedSinceWritten, nothingToUndo, protectedToUndo } from "../messages/excel";
import { Refused } from "../messages/refused";
import { workbookProtected } from "../messages/sheets";
import { refuseIfUsed } from "./formulaUse";

/** A sheet that the pane added, as the workbook remembers it. */
export interface WrittenSheet {
  readonly id: string;
  readonly name: string;
  /** Digest of all formulas and typed values: tells whether the user has changed any since. */
  readonly digest: string;
}

/** A sheet as it stood right after it was written. */
export interface SheetAfterWrite {
  readonly id: string;
  readonly name: string;
  readonly formulas: readonly (readonly unknown[])[];
  readonly values: readonly (readonly unknown[])[];
}

/** What is remembered of sheets that were just added. */
export function writtenSheets(sheets: readonly SheetAfterWrite[]): Promise<WrittenSheet[]> {
  const written = sheets.map(async ({ id, name, formulas }): Promise<WrittenSheet> => {
    return { id, name, digest: await digest(formulas) };
  });
  return Promise.all(written);
}

/** Those that are still there, whatever they are called by now; their names are loaded. */
export async function findSheets(
  context: Excel.RequestContext,
  written: readonly WrittenSheet[],
): Promise<{ written: WrittenSheet; sheet: Excel.Worksheet }[]> {
  const sheets = written.map((each) => ({
    written: each,
    sheet: context.workbook.worksheets.getItemOrNullObject(each.id).load("id,name"),
  }));
  await context.sync();
  return sheets.filter(({ sheet }) => !sheet.isNullObject);
}

/**
 * Queues the removal of those that are still there; the caller syncs.
 *
 * @returns them, by the names that they have by now
 * @throws Refused when none is left, cells of one were changed or it was protected since,
 *   formulas elsewhere use it, or the workbook is protected
 */
export async function removeSheets(
  context: Excel.RequestContext,
  written: readonly WrittenSheet[],
): Promise<WrittenSheet[]> {
  const present = await findSheets(context, written);
  if (present.length === 0) throw new Refused(nothingToUndo);
  context.workbook.protection.load("protected");
  const contents = present.map(({ sheet }) => {
    sheet.protection.load("protected");
    return sheet.getUsedRange().load("formulas");
  });
  await context.sync();
  if (context.workbook.protection.protected) throw new Refused(workbookProtected);
  for (const [index, { sheet, written }] of present.entries()) {
    if (sheet.protection.protected) throw new Refused(protectedToUndo(sheet.name));
    const same = (await digest(contents[index]?.formulas)) === written.digest;
    if (!same) throw new Refused(changedSinceWritten(sheet.name));
  }
  await refuseIfUsed(
    context,
    present.map(({ sheet }) => sheet),
  );
  present.forEach(({ sheet }) => sheet.delete());
  return present.map(({ sheet, written }) => ({ ...written, name: sheet.name }));
}

async function digest(formulas: unknown): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(formulas));
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
