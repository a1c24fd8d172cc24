import { sheetChanged } from "../../messages/excel";
import { Refused } from "../../messages/refused";
import { notSeenBefore } from "../../messages/writing";
import type { WritePlan } from "../../plans/writePlan";
import { readSheet, type SheetReading } from "../readSheet";
import { askCircumstances, refuseIfCommented } from "./circumstances";
import { type Entry, note } from "./journal";
import { lookAt } from "./lookAt";
import { askMarks } from "./marks";
import type { Part, Replaced, Seen } from "./part";
import { partsOf } from "./partsOf";
import { replacedIn } from "./previewPlan";

/** Everything that can be known beforehand is asked before the first write, and noted. */
export function begin(plan: WritePlan, agreed: readonly Replaced[]): Promise<Entry> {
  return Excel.run(async (context) => {
    const parts = partsOf(plan);
    const refuseIfBlocked = askCircumstances(context, plan);
    const marks = askMarks(context);
    const shown = context.workbook.worksheets.getActiveWorksheet().load("id");
    await context.sync();
    refuseIfBlocked();
    await refuseIfCommented(context, plan);
    const seen = await lookAt(context, parts);
    parts.forEach((part, index) => refuseIfObjected(part, seen[index]));
    refuseUnlessAgreed(replacedIn(parts, seen), agreed);
    const entry: Entry = {
      id: crypto.randomUUID(),
      workbook: marks().workbook ?? crypto.randomUUID(),
      at: Date.now(),
      plan,
      before: seen.map(({ state }) => state),
      shown: shown.id,
    };
    await note(entry);
    return entry;
  });
}

function refuseIfObjected(part: Part, seen: Seen | undefined): void {
  const objection = part.objection?.(seen?.state ?? null);
  if (objection) throw new Refused(objection);
}

/** So many are named; the preview has them all. */
const MOST_NAMED = 5;

function refuseUnlessAgreed(replaced: readonly Replaced[], agreed: readonly Replaced[]): void {
  const known = new Set(agreed.map(({ place, before }) => `${place} ${before}`));
  const others = replaced.filter(({ place, before }) => !known.has(`${place} ${before}`));
  if (others.length === 0) return;
  const places = others.slice(0, MOST_NAMED).map(({ place }) => place);
  throw new Refused(notSeenBefore(places.join(", ") + (others.length > MOST_NAMED ? " …" : "")));
}

/** @throws Refused when the sheet from which a plan was made is another one by now */
export async function refuseIfChanged(source: SheetReading): Promise<void> {
  const { sheet } = source.grid;
  const now = await readSheet({ id: source.id, name: sheet });
  if (cellsOf(now) !== cellsOf(source)) throw new Refused(sheetChanged(sheet));
}

/** Rows that were hidden or filtered meanwhile change nothing of what was read. */
function cellsOf({ grid: { sheet, row, column, values, formats } }: SheetReading): string {
  return JSON.stringify([sheet, row, column, values, formats]);
}
