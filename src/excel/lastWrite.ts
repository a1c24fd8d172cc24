import { changedSinceWritten, nothingToUndo, protectedToUndo } from "../messages/excel";
import { Refused } from "../messages/refused";
import { workbookProtected } from "../messages/sheets";
import { refuseIfUsed } from "./formulaUse";

/** Kept in the workbook itself, so that it survives a reload of the pane. */
const SETTING = "cakupan.lastWrite";

/** The last write of the pane, as the workbook remembers it. */
export interface LastWrite {
  /** When, in milliseconds since 1970. */
  readonly at: number;
  readonly sheets: readonly WrittenSheet[];
}

interface WrittenSheet {
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

/** Remembers sheets that were just added, instead of those of the write before. */
export async function rememberWrite(sheets: readonly SheetAfterWrite[]): Promise<void> {
  const written = sheets.map(async ({ id, name, formulas }): Promise<WrittenSheet> => {
    return { id, name, digest: await digest(formulas) };
  });
  const last: LastWrite = { at: Date.now(), sheets: await Promise.all(written) };
  await Excel.run(async (context) => {
    context.workbook.settings.add(SETTING, JSON.stringify(last));
    await context.sync();
  });
}

/** The last write, or undefined when there is none or its sheets are gone. */
export function lastWrite(): Promise<LastWrite | undefined> {
  return Excel.run(async (context) => {
    const last = await load(context);
    const sheets = last && (await sheetsOf(context, last));
    return sheets?.some(({ sheet }) => !sheet.isNullObject) ? last : undefined;
  });
}

/**
 * *Batalkan*: removes the sheets of the last write.
 *
 * @returns what was taken back
 * @throws Refused, with nothing changed, when cells of a sheet were changed or it was protected
 *   since, formulas elsewhere use it, the workbook is protected, or nothing is left to undo
 */
export function undoLastWrite(): Promise<LastWrite> {
  return Excel.run(async (context) => {
    const last = await load(context);
    const sheets = last ? await sheetsOf(context, last) : [];
    const present = sheets.filter(({ sheet }) => !sheet.isNullObject);
    if (!last || present.length === 0) throw new Refused(nothingToUndo);
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
    context.workbook.settings.getItemOrNullObject(SETTING).delete();
    await context.sync();
    return {
      ...last,
      sheets: present.map(({ sheet, written }) => ({ ...written, name: sheet.name })),
    };
  });
}

async function load(context: Excel.RequestContext): Promise<LastWrite | undefined> {
  const setting = context.workbook.settings.getItemOrNullObject(SETTING).load("value");
  await context.sync();
  return setting.isNullObject ? undefined : (JSON.parse(String(setting.value)) as LastWrite);
}

async function sheetsOf(context: Excel.RequestContext, last: LastWrite) {
  const sheets = last.sheets.map((written) => ({
    written,
    sheet: context.workbook.worksheets.getItemOrNullObject(written.id).load("id,name"),
  }));
  await context.sync();
  return sheets;
}

async function digest(formulas: unknown): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(formulas));
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
