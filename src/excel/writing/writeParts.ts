import { Refused } from "../../messages/refused";
import { changedMeanwhile, writingStopped } from "../../messages/writing";
import type { WritePlan } from "../../plans/writePlan";
import { isTooLongARequest } from "../officeErrors";
import { BYTES_A_BATCH, inBatches } from "./inBatches";
import type { Entry } from "./journal";
import { mark } from "./marks";
import { isSame, type Kept, type Part } from "./part";
import { type AddedIds, partsOf } from "./partsOf";
import { isAdded } from "./writtenPlaces";

/** How much of a plan's cells. */
export interface Amount {
  readonly rows: number;
  readonly cells: number;
}

/** How a write goes on, and how it is stopped. */
export interface Watching {
  readonly progress?: (done: Amount, all: Amount) => void;
  /** Ends the write after the step that is under way; all is put back. */
  readonly stop?: AbortSignal;
}

/** What is learnt while writing, and needed for putting back. */
export type Learnt = Pick<Entry, "before" | "added">;

/**
 * Writes the parts of a plan, in as many requests as Excel needs.
 *
 * @param learn told what is known by now, after each request
 * @returns the parts, on the sheets that were added for them
 * @throws Refused when it is stopped, or others write in the same places
 */
export async function writeParts(
  context: Excel.RequestContext,
  entry: Entry,
  { progress, stop }: Watching,
  learn: (learnt: Learnt) => void,
): Promise<readonly Part[]> {
  const { plan, before } = entry;
  let added: AddedIds = {};
  let parts: readonly Part[] = partsOf(plan);
  const refuseIfStopped = () => {
    if (stop?.aborted) throw new Refused(writingStopped);
  };
  const writeGroup = async (group: readonly number[]) => {
    refuseIfStopped();
    const own = group.map((at) => ({ at, part: parts[at] as Part, was: before[at] ?? null }));
    const end = (group.at(-1) ?? 0) + 1;
    mark(context, { ...entry, added }, false);
    context.application.suspendApiCalculationUntilNextSync();
    const looks = own.map(({ part }) => lookForOthers(context, part));
    for (const { part, was } of own) part.write(context, was);
    const sheets = own.flatMap(({ part }) => askId(context, part));
    if (end === parts.length) showAdded(context, plan, added);
    await context.sync();
    if (sheets.length > 0) {
      added = { ...added, ...Object.fromEntries(sheets.map((idOfSheet) => idOfSheet())) };
      parts = partsOf(plan, added);
    }
    const others = own.flatMap((one, index) => {
      const now = looks[index]?.();
      return now !== undefined && !isSame(now, one.was) ? [{ ...one, now }] : [];
    });
    learn({ before: withThose(before, others), added });
    if (others.length > 0) {
      throw new Refused(changedMeanwhile(others.map(({ part }) => part.place).join(", ")));
    }
    progress?.(amountOf(parts.slice(0, end)), amountOf(parts));
  };
  const bytesOf = (at: number) => parts[at]?.bytes ?? 0;
  await inBatches([...parts.keys()], bytesOf, BYTES_A_BATCH, writeGroup, isTooLongARequest);
  refuseIfStopped();
  return parts;
}

/**
 * Somebody may have been faster since the parts were looked at; but not on a new sheet, and what is
 * added to a list overwrites nothing.
 */
function lookForOthers(context: Excel.RequestContext, part: Part): (() => Kept) | undefined {
  if (part.addedSheet !== undefined || part.isListed) return undefined;
  const look = part.look(context);
  return () => look().state;
}

/** What others have written is what is put back. */
function withThose(
  before: readonly Kept[],
  others: readonly { readonly at: number; readonly now: Kept }[],
): readonly Kept[] {
  if (others.length === 0) return before;
  return before.map((kept, at) => others.find((one) => one.at === at)?.now ?? kept);
}

/** By its id a sheet is found also when somebody renames it. */
function askId(context: Excel.RequestContext, part: Part): (() => [string, string])[] {
  if (!part.isSheet) return [];
  const sheet = context.workbook.worksheets.getItem(part.place).load("id");
  return [() => [part.place, sheet.id]];
}

/** Shows the first sheet that was added, as a part of the step that Ctrl+Z takes back. */
function showAdded(context: Excel.RequestContext, { sheets }: WritePlan, added: AddedIds): void {
  const first = sheets.find(isAdded);
  if (first) context.workbook.worksheets.getItem(added[first.name] ?? first.name).activate();
}

function amountOf(parts: readonly Part[]): Amount {
  const blocks = parts.filter(({ rows }) => rows);
  return {
    rows: blocks.reduce((sum, { rows = 0 }) => sum + rows, 0),
    cells: blocks.reduce((sum, { cells }) => sum + cells, 0),
  };
}
