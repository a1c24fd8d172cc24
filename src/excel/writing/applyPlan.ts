import { sheetChanged } from "../../messages/excel";
import { sheetExists } from "../../messages/sheets";
import { Refused } from "../../messages/refused";
import {
  changedMeanwhile,
  leftAsOthersWrote,
  notPutBackYet,
  notSeenBefore,
  writingStopped,
} from "../../messages/writing";
import type { WritePlan } from "../../plans/writePlan";
import { areaAddress, areaOfRows } from "../../tables/grid";
import { codeOf } from "../officeErrors";
import { oneAtATime } from "../oneAtATime";
import { readSheet, type SheetReading } from "../readSheet";
import { runAsOneStep } from "../undoGroup";
import { askCircumstances, refuseIfCommented } from "./circumstances";
import { BYTES_A_BATCH, inBatches } from "./inBatches";
import { type Entry, note, strike, writesInto } from "./journal";
import { lookAt } from "./lookAt";
import { askMarks, markWriting, unmarkWriting } from "./marks";
import { isSame, type Part, type Replaced, type Seen } from "./part";
import { type AddedIds, partsOf } from "./partsOf";
import { isEmptySheet } from "./parts/addedSheet";
import { putBack, type Standing, standingOf } from "./putBack";
import { finish } from "./unfinished";

/** What was written, for the user to read. */
export interface Written {
  readonly sheets: readonly { readonly name: string; readonly area: string }[];
  /** Cells in which Excel shows something else than planned, "Sheet!D9". */
  readonly differences: readonly string[];
}

/** How much of a plan's cells. */
export interface Amount {
  readonly rows: number;
  readonly cells: number;
}

/** How a plan is to be applied. */
export interface Applying {
  /** The sheet from which the plan was made; it must not have changed since. */
  readonly source?: SheetReading;
  /** What the user has agreed to lose, as `previewPlan` told it. */
  readonly agreed?: readonly Replaced[];
  readonly progress?: (done: Amount, all: Amount) => void;
  /** Ends the write after the step that is under way; all is put back. */
  readonly stop?: AbortSignal;
}

/** The cells that a plan would replace, for the user to see before they are. */
export function previewPlan(plan: WritePlan): Promise<Replaced[]> {
  return Excel.run(async (context) => {
    const parts = partsOf(plan);
    return replacedIn(parts, await lookAt(context, parts));
  });
}

/**
 * Writes a plan whole or not at all, and remembers it for *Batalkan*.
 *
 * @throws Refused with nothing changed; or any Office error, after all is put back. Where Excel
 *   fails at that, too, the rest is put back at the next start
 */
export function applyPlan(plan: WritePlan, how: Applying = {}): Promise<Written> {
  return oneAtATime(async () => {
    if (how.source) await refuseIfChanged(how.source);
    const entry = await begin(plan, how.agreed ?? []);
    try {
      return await write(entry, how);
    } catch (error) {
      // Somebody else was quicker with a name: the sheet that is there is theirs.
      const added = addedNames(plan);
      const isTaken = codeOf(error) === "ItemAlreadyExists" && added !== "";
      await takeBack(error instanceof ChangedMeanwhile ? error.entry : entry, isTaken);
      throw isTaken ? new Refused(sheetExists(added)) : error;
    }
  });
}

function addedNames({ sheets }: WritePlan): string {
  const added = sheets.filter(({ into }) => into === undefined);
  return added.map(({ name }) => name).join(", ");
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

/** Everything that can be known beforehand is asked before the first write, and noted. */
function begin(plan: WritePlan, agreed: readonly Replaced[]): Promise<Entry> {
  return Excel.run(async (context) => {
    const parts = partsOf(plan);
    const refuseIfBlocked = askCircumstances(context, plan);
    const marks = askMarks(context);
    await context.sync();
    const { workbook = crypto.randomUUID(), writing } = marks();
    if (writing !== undefined) await finish(context, writing);
    refuseIfBlocked();
    await refuseIfCommented(context, plan);
    const seen = await lookAt(context, parts);
    parts.forEach((part, index) => refuseIfObjected(part, seen[index]));
    refuseUnlessAgreed(replacedIn(parts, seen), agreed);
    const entry: Entry = {
      id: crypto.randomUUID(),
      workbook,
      at: Date.now(),
      plan,
      before: seen.map(({ state }) => state),
    };
    await note(entry);
    return entry;
  });
}

function refuseIfObjected(part: Part, seen: Seen | undefined): void {
  const objection = part.objection?.(seen?.state ?? null);
  if (objection) throw new Refused(objection);
}

function replacedIn(parts: readonly Part[], seen: readonly Seen[]): Replaced[] {
  return parts.flatMap((part, index) => part.replaces?.(seen[index]?.state ?? null) ?? []);
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

async function write(entry: Entry, { progress, stop }: Applying): Promise<Written> {
  const parts = partsOf(entry.plan);
  return runAsOneStep(async (context) => {
    const written: Part[] = [];
    const bytesOf = ({ bytes }: Part) => bytes;
    await inBatches(parts, bytesOf, BYTES_A_BATCH, async (group) => {
      if (stop?.aborted) throw new Refused(writingStopped);
      if (written.length === 0) markWriting(context, entry.workbook, entry.id);
      context.application.suspendApiCalculationUntilNextSync();
      // Somebody may have been faster since the parts were looked at.
      const looks = group.map((part) => (part.addedSheet ? undefined : part.look(context)));
      for (const part of group) part.write(context, entry.before[parts.indexOf(part)] ?? null);
      if (written.length + group.length === parts.length) showAdded(context, entry.plan);
      await context.sync();
      written.push(...group);
      refuseIfOthersWrote(entry, parts, group, looks);
      progress?.(amountOf(written), amountOf(parts));
    });
    if (stop?.aborted) throw new Refused(writingStopped);
    return end(context, entry, parts);
  });
}

function amountOf(parts: readonly Part[]): Amount {
  const blocks = parts.filter(({ rows }) => rows);
  return {
    rows: blocks.reduce((sum, { rows = 0 }) => sum + rows, 0),
    cells: blocks.reduce((sum, { cells }) => sum + cells, 0),
  };
}

/** What others have written is put back as what was there before. */
function refuseIfOthersWrote(
  entry: Entry,
  parts: readonly Part[],
  group: readonly Part[],
  looks: readonly ((() => Seen) | undefined)[],
): void {
  const others = group.flatMap((part, index) => {
    const state = looks[index]?.().state;
    const at = parts.indexOf(part);
    return state !== undefined && !isSame(state, entry.before[at]) ? [{ part, at, state }] : [];
  });
  if (others.length === 0) return;
  const before = entry.before.map((kept, at) => others.find((one) => one.at === at)?.state ?? kept);
  throw new ChangedMeanwhile({ ...entry, before }, others.map(({ part }) => part.place).join(", "));
}

/** Carries what was there before the write as it was seen in the batch that wrote. */
class ChangedMeanwhile extends Refused {
  constructor(
    readonly entry: Entry,
    places: string,
  ) {
    super(changedMeanwhile(places));
  }
}

/** Shows the first sheet that was added, as a part of the step that Ctrl+Z takes back. */
function showAdded(context: Excel.RequestContext, { sheets }: WritePlan): void {
  const added = sheets.find(({ into }) => into === undefined);
  if (added) context.workbook.worksheets.getItem(added.name).activate();
}

/** Looks at what Excel has made of the plan, and notes it. */
async function end(
  context: Excel.RequestContext,
  entry: Entry,
  parts: readonly Part[],
): Promise<Written> {
  const seen = await lookAt(context, parts);
  const after = seen.map(({ state }) => state);
  await note({ ...entry, after, added: addedIn(parts, after) });
  // Last: as long as anything can fail, the workbook says that it is half-written.
  unmarkWriting(context);
  await context.sync();
  await forgetOldest(entry.workbook);
  return {
    sheets: entry.plan.sheets.map(({ name, cells, first = { row: 0, column: 0 } }) => ({
      name,
      area: areaAddress(areaOfRows(first, cells)),
    })),
    differences: seen.flatMap(({ differences = [] }) => differences),
  };
}

/** So many writes can be taken back, one after the other. */
const MOST_WRITES = 20;

async function forgetOldest(workbook: string): Promise<void> {
  const ids = await writesInto(workbook);
  await Promise.all(ids.slice(0, -MOST_WRITES).map(strike));
}

function addedIn(parts: readonly Part[], after: Entry["before"]): AddedIds {
  const ids = parts.flatMap(({ addedSheet }, index) => {
    const { id } = Object(after[index]) as { id?: unknown };
    return addedSheet !== undefined && typeof id === "string" ? [[addedSheet, id]] : [];
  });
  return Object.fromEntries(ids) as AddedIds;
}

/** How often Excel is asked to put back, and how long it is given in between. */
const ATTEMPTS = 3;
const PAUSE_MS = 300;

/**
 * @param isTaken a sheet of a planned name may be somebody else's
 * @throws Refused when Excel goes on failing, or others have changed what is to be put back
 */
async function takeBack(entry: Entry, isTaken: boolean): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      const left = await Excel.run(async (context) => {
        const standing = await standingOf(context, entry);
        return putBack(context, isTaken ? standing.filter(isNotEmptySheet) : standing);
      });
      await strike(entry.id);
      if (left.length > 0 && !isTaken) throw new Refused(leftAsOthersWrote(left.join(", ")));
      return;
    } catch (error) {
      if (error instanceof Refused) throw error;
      if (attempt === ATTEMPTS) throw new Refused(notPutBackYet);
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  }
}

function isNotEmptySheet({ states: { now } }: Standing): boolean {
  return !isEmptySheet(now);
}
