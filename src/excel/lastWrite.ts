import { nothingToUndo } from "../messages/excel";
import { Refused } from "../messages/refused";
import { emptyFormula, findFormula, type WrittenFormula } from "./writtenFormula";
import { findSheets, removeSheets, type WrittenSheet } from "./writtenSheets";

/** Kept in the workbook itself, so that it survives a reload of the pane. */
const SETTING = "cakupan.lastWrite";

/** What a write of the pane left in the workbook: new sheets, or a formula in a cell. */
export type WrittenParts =
  | { readonly sheets: readonly WrittenSheet[] }
  | { readonly formula: WrittenFormula };

/** The last write of the pane, as the workbook remembers it. */
export type LastWrite = WrittenParts & {
  /** When, in milliseconds since 1970. */
  readonly at: number;
};

/** Remembers what was just written, instead of the write before. */
export async function rememberWrite(written: WrittenParts): Promise<void> {
  const last: LastWrite = { at: Date.now(), ...written };
  await Excel.run(async (context) => {
    context.workbook.settings.add(SETTING, JSON.stringify(last));
    await context.sync();
  });
}

/** The last write, or undefined when there is none or nothing of it is left. */
export function lastWrite(): Promise<LastWrite | undefined> {
  return Excel.run(async (context) => {
    const last = await load(context);
    if (!last) return undefined;
    const left =
      "sheets" in last
        ? (await findSheets(context, last.sheets)).length > 0
        : await findFormula(context, last.formula);
    return left ? last : undefined;
  });
}

/**
 * *Batalkan*: removes the sheets of the last write, or empties the cell with its formula.
 *
 * @returns what was taken back
 * @throws Refused, with nothing changed, when it was changed or protected since, formulas
 *   elsewhere use a sheet, the workbook is protected, or nothing is left to undo
 */
export function undoLastWrite(): Promise<LastWrite> {
  return Excel.run(async (context) => {
    const last = await load(context);
    if (!last) throw new Refused(nothingToUndo);
    const undone: WrittenParts =
      "sheets" in last
        ? { sheets: await removeSheets(context, last.sheets) }
        : { formula: await emptyFormula(context, last.formula) };
    context.workbook.settings.getItemOrNullObject(SETTING).delete();
    await context.sync();
    return { at: last.at, ...undone };
  });
}

async function load(context: Excel.RequestContext): Promise<LastWrite | undefined> {
  const setting = context.workbook.settings.getItemOrNullObject(SETTING).load("value");
  await context.sync();
  return setting.isNullObject ? undefined : (JSON.parse(String(setting.value)) as LastWrite);
}
