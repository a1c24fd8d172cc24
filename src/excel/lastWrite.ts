import { nothingToUndo } from "../messages/excel";
import { Refused } from "../messages/refused";
import { emptyFormula, findFormula, type WrittenFormula } from "./writtenFormula";
import { findSheets, removeSheets, type WrittenSheet } from "./writtenSheets";

/** Kept in the workbook itself, so that it survives a reload of the pane. */
const SETTING = "cakupan.writes";

/** How many writes are remembered, so that the setting stays small. */
const MOST_WRITES = 20;

/** What a write of the pane left in the workbook: new sheets, or a formula in a cell. */
export type WrittenParts =
  | { readonly sheets: readonly WrittenSheet[] }
  | { readonly formula: WrittenFormula };

/** The last write of the pane, as the workbook remembers it. */
export type LastWrite = WrittenParts & {
  /** When, in milliseconds since 1970. */
  readonly at: number;
};

/** Remembers what was just written; writes before it can be taken back after it. */
export async function rememberWrite(written: WrittenParts): Promise<void> {
  await Excel.run(async (context) => {
    const earlier = await load(context);
    await keep(context, [...earlier, { at: Date.now(), ...written }].slice(-MOST_WRITES));
  });
}

/** The last write of which something is left to take back, or undefined. */
export function lastWrite(): Promise<LastWrite | undefined> {
  return Excel.run(async (context) => {
    const writes = await load(context);
    for (const write of writes.reverse()) {
      if (await isLeft(context, write)) return write;
    }
    return undefined;
  });
}

/**
 * *Batalkan*: removes the sheets of a write, or empties the cell with its formula.
 *
 * @param write the one that the user was shown
 * @returns what was taken back, by the names that it had by then
 * @throws Refused, with nothing changed, when it was changed or protected since, formulas
 *   elsewhere use a sheet, the workbook is protected, or nothing is left to undo
 */
export function undoWrite(write: LastWrite | undefined): Promise<LastWrite> {
  return Excel.run(async (context) => {
    if (!write) throw new Refused(nothingToUndo);
    const others = (await load(context)).filter(({ at }) => at !== write.at);
    const undone: WrittenParts =
      "sheets" in write
        ? { sheets: await removeSheets(context, write.sheets) }
        : { formula: await emptyFormula(context, write.formula) };
    await keep(context, others);
    return { at: write.at, ...undone };
  });
}

async function isLeft(context: Excel.RequestContext, write: LastWrite): Promise<boolean> {
  if ("formula" in write) return findFormula(context, write.formula);
  return (await findSheets(context, write.sheets)).length > 0;
}

async function load(context: Excel.RequestContext): Promise<LastWrite[]> {
  const setting = context.workbook.settings.getItemOrNullObject(SETTING).load("value");
  await context.sync();
  return setting.isNullObject ? [] : (JSON.parse(String(setting.value)) as LastWrite[]);
}

async function keep(context: Excel.RequestContext, writes: readonly LastWrite[]): Promise<void> {
  const { settings } = context.workbook;
  if (writes.length > 0) settings.add(SETTING, JSON.stringify(writes));
  else settings.getItemOrNullObject(SETTING).delete();
  await context.sync();
}
