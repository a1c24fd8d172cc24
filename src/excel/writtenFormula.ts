import { cellChanged, nothingToUndo } from "../messages/excel";
import { Refused } from "../messages/refused";
import { type CellPlace, placeName, rangeAt } from "./cellPlace";

/** A formula that the pane wrote into an empty cell, as the workbook remembers it. */
export interface WrittenFormula extends CellPlace {
  /** As Excel gave it back right after the write. */
  readonly text: string;
}

/** Whether its cell still holds it; what the user made of an example is the user's. */
export async function findFormula(
  context: Excel.RequestContext,
  written: WrittenFormula,
): Promise<boolean> {
  return (await contentOf(context, written))?.content === written.text;
}

/**
 * Queues the emptying of its cell; the caller syncs.
 *
 * @returns it, by the name that its sheet has by now
 * @throws Refused when the cell was changed since, or is empty or gone
 */
export async function emptyFormula(
  context: Excel.RequestContext,
  written: WrittenFormula,
): Promise<WrittenFormula> {
  const now = await contentOf(context, written);
  if (!now || now.content === "") throw new Refused(nothingToUndo);
  const place = { ...written, sheet: { id: written.sheet.id, name: now.sheetName } };
  if (now.content !== written.text) throw new Refused(cellChanged(placeName(place)));
  rangeAt(context, place).clear("Contents");
  return place;
}

/** `undefined` when the sheet is gone. */
async function contentOf(
  context: Excel.RequestContext,
  written: WrittenFormula,
): Promise<{ sheetName: string; content: unknown } | undefined> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(written.sheet.id).load("name");
  await context.sync();
  if (sheet.isNullObject) return undefined;
  const range = rangeAt(context, written).load("formulas");
  await context.sync();
  return { sheetName: sheet.name, content: range.formulas[0]?.[0] };
}
