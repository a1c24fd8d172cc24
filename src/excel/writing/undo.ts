import {
  cellChanged,
  changedSinceWritten,
  nothingToUndo,
  protectedToUndo,
  usedElsewhere,
} from "../../messages/excel";
import { Refused } from "../../messages/refused";
import { workbookProtected } from "../../messages/sheets";
import { changedSince, undoneButFor } from "../../messages/writing";
import type { WritePlan } from "../../plans/writePlan";
import { oneAtATime } from "../oneAtATime";
import { addedSheetsUsed } from "./addedSheetsUsed";
import { type Entry, findEntry, note, writesToUndo } from "./journal";
import { lookAt } from "./lookAt";
import { askMarks } from "./marks";
import { isSame, type States } from "./part";
import { partsOf } from "./partsOf";
import { changedIn, type Standing, standingOf } from "./putBack";
import { findSheet } from "./sheetPlace";
import { takeBack } from "./takeBack";
import { addsSheets, isAdded, writtenPlaces } from "./writtenPlaces";

/** Whether a plan writes one formula into a cell that was there. */
export function isFormula(plan: WritePlan): boolean {
  const [cell, ...others] = plan.sheets.flatMap(({ cells }) => cells.flat());
  return !addsSheets(plan) && cell?.formula !== undefined && others.length === 0;
}

/** The last write of the pane of which something is left to take back, or undefined. */
export function lastWrite(): Promise<Entry | undefined> {
  return Excel.run(async (context) => {
    const marks = askMarks(context);
    await context.sync();
    const { workbook } = marks();
    const ids = workbook === undefined ? [] : await writesToUndo(workbook);
    for (const id of ids.reverse()) {
      const entry = await findEntry(id);
      if (entry && (await isLeft(context, entry))) return entry;
    }
    return undefined;
  });
}

/** Of a write into sheets that were there, this many parts tell whether anything is left. */
const PARTS_LOOKED_AT = 4;

/** A sheet that is there, or cells that nobody has changed since. */
async function isLeft(context: Excel.RequestContext, entry: Entry): Promise<boolean> {
  const { plan, added, before, after } = entry;
  const parts = partsOf(plan, added);
  const sheets = parts.filter(({ isSheet }) => isSheet);
  const telling = addsSheets(plan) ? sheets : parts.slice(0, PARTS_LOOKED_AT);
  const seen = await lookAt(context, telling);
  return telling.some((part, index) => {
    const at = parts.indexOf(part);
    const states = {
      before: before[at] ?? null,
      after: after?.[at],
      now: seen[index]?.state ?? null,
    };
    return !isGone(states) && (addsSheets(plan) || part.isOurs(states));
  });
}

/**
 * *Batalkan*: takes a write back, whole or not at all.
 *
 * @param entry the one that the user was shown
 * @returns what was taken back, by the names that its sheets have by now
 * @throws Refused, with nothing changed, when it was changed or protected since, formulas
 *   elsewhere use a sheet that would be removed, or nothing is left to undo; or, with the rest
 *   taken back, naming what was changed at the last moment
 */
export function undoWrite(entry: Entry): Promise<string[]> {
  return oneAtATime(async () => {
    const places = await Excel.run((context) => refuseIfBlocked(context, entry));
    const left = await takeBack(entry, { isUndone: true });
    if (left.length > 0 && addsSheets(entry.plan)) {
      throw new Refused(changedSinceWritten(left.join(", ")));
    }
    await note({ ...entry, isUndone: true });
    if (left.length > 0) throw new Refused(undoneButFor(left.join(", ")));
    return places;
  });
}

async function refuseIfBlocked(context: Excel.RequestContext, entry: Entry): Promise<string[]> {
  const standing = await standingOf(context, entry);
  if (standing.every(({ states }) => isGone(states))) throw new Refused(nothingToUndo);
  const places = writtenPlaces(entry.plan, await refuseIfProtected(context, entry));
  refuseIfChanged(entry, standing, places);
  return places;
}

function isGone({ before, now }: States): boolean {
  return now === null || isSame(now, before);
}

async function refuseIfProtected(context: Excel.RequestContext, entry: Entry): Promise<string[]> {
  const { plan, added = {} } = entry;
  const { protection } = context.workbook.load("name");
  protection.load("protected");
  const found = plan.sheets.map((planned) => {
    const { name, into } = planned;
    const sheet = findSheet(context, { name, id: into ?? added[name] }).load("id,name");
    sheet.protection.load("protected");
    return { planned, sheet };
  });
  await context.sync();
  const present = found.filter(({ sheet }) => !sheet.isNullObject);
  const doomed = present.filter(({ planned }) => isAdded(planned));
  if (doomed.length > 0 && protection.protected) throw new Refused(workbookProtected);
  for (const { sheet } of present) {
    if (sheet.protection.protected) throw new Refused(protectedToUndo(sheet.name));
  }
  const [used] = await addedSheetsUsed(context, entry);
  if (used) throw new Refused(usedElsewhere(used.name, used.place));
  return found.map(({ planned, sheet }) => (sheet.isNullObject ? planned.name : sheet.name));
}

function refuseIfChanged(
  { plan }: Entry,
  standing: readonly Standing[],
  places: readonly string[],
): void {
  const changed = changedIn(standing);
  if (changed.length === 0) return;
  if (addsSheets(plan)) throw new Refused(changedSinceWritten(places.join(", ")));
  throw new Refused((isFormula(plan) ? cellChanged : changedSince)(places.join(", ")));
}
