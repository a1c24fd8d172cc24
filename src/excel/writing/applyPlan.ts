import { goneMeanwhile } from "../../messages/excel";
import { Refused } from "../../messages/refused";
import { sheetExists } from "../../messages/sheets";
import { leftAsOthersWrote } from "../../messages/writing";
import type { WritePlan } from "../../plans/writePlan";
import { plannedArea } from "../../plans/plannedArea";
import { areaAddress } from "../../tables/grid";
import { codeOf, isTypingInCell } from "../officeErrors";
import { oneAtATime } from "../oneAtATime";
import type { SheetReading } from "../readSheet";
import { runAsOneStep } from "../undoGroup";
import { begin, refuseIfChanged } from "./begin";
import { type Entry, forgetOldest, note } from "./journal";
import { lookAt } from "./lookAt";
import { mark, unmark } from "./marks";
import type { Kept, Part, Replaced } from "./part";
import { takeBack } from "./takeBack";
import { finishBefore } from "./unfinished";
import { type Learnt, type Watching, writeParts } from "./writeParts";
import { isAdded } from "./writtenPlaces";

/** What was written, for the user to read. */
export interface Written {
  readonly sheets: readonly { readonly name: string; readonly area: string }[];
  /** Cells in which Excel shows something else than planned, "Sheet!D9". */
  readonly differences: readonly string[];
}

/** How a plan is to be applied. */
export interface Applying extends Watching {
  /** The sheet from which the plan was made; it must not have changed since. */
  readonly source?: SheetReading;
  /** What the user has agreed to lose, as `previewPlan` told it. */
  readonly agreed?: readonly Replaced[];
}

/**
 * Writes a plan whole or not at all, and remembers it for *Batalkan*.
 *
 * @throws Refused with nothing changed; or any Office error, after all is put back. Where Excel
 *   fails at that, too, the rest is put back at the next start
 */
export function applyPlan(plan: WritePlan, how: Applying = {}): Promise<Written> {
  return oneAtATime(async () => {
    await finishBefore();
    if (how.source) await refuseIfChanged(how.source);
    return write(await begin(plan, how.agreed ?? []), how);
  });
}

async function write(entry: Entry, watching: Watching): Promise<Written> {
  // More is known of it with each request.
  let known: Entry | undefined;
  try {
    return await runAsOneStep(async (context) => {
      const learn = (learnt: Learnt) => (known = { ...entry, ...learnt });
      const parts = await writeParts(context, entry, watching, learn);
      return end(context, known ?? entry, parts);
    });
  } catch (error) {
    // Nothing was written yet, and nothing could be put back now.
    if (!known && isTypingInCell(error)) throw error;
    return putBackAfter(error, known ?? entry);
  }
}

async function putBackAfter(error: unknown, known: Entry): Promise<never> {
  // What is in memory is enough for putting back now.
  await note(known).catch(() => undefined);
  const names = namesNotYetAdded(known);
  // Somebody else was quicker with a name: the sheet that is there is theirs.
  const isTaken = codeOf(error) === "ItemAlreadyExists" && names.length > 0;
  const left = await takeBack(known, { isTaken });
  if (isTaken) throw new Refused(sheetExists(names.join(", ")));
  throw left.length > 0 ? new Refused(leftAsOthersWrote(left.join(", "))) : error;
}

function namesNotYetAdded({ plan, added = {} }: Entry): string[] {
  const planned = plan.sheets.filter(isAdded).map(({ name }) => name);
  return planned.filter((name) => added[name] === undefined);
}

/** Looks at what Excel has made of the plan, and notes it. */
async function end(
  context: Excel.RequestContext,
  entry: Entry,
  parts: readonly Part[],
): Promise<Written> {
  // A sheet that is renamed from now on is found by its id.
  mark(context, entry, false);
  const seen = await lookAt(context, parts);
  const after = seen.map(({ state }) => state);
  const isGone = parts.some((part, index) => isGoneWithSheet(part, after[index]));
  if (isGone) throw new Refused(goneMeanwhile);
  await note({ ...entry, after });
  // Last: as long as anything can fail, the workbook says that it is half-written.
  unmark(context, entry.id);
  await context.sync();
  await forgetOldest(entry.workbook).catch(() => undefined);
  const names = namesNow(parts, after);
  return {
    sheets: entry.plan.sheets.map((planned) => ({
      name: names[planned.name] ?? planned.name,
      area: areaAddress(plannedArea(planned)),
    })),
    differences: seen.flatMap(({ differences = [] }) => differences),
  };
}

/** What stands there at least: the sheet, or cells. */
function isGoneWithSheet(part: Part, after: Kept | undefined): boolean {
  const isCells = part.rows !== undefined && part.addedSheet === undefined;
  return (isCells || part.isSheet === true) && after === null;
}

/** The names that added sheets have by now, by their planned names. */
function namesNow(
  parts: readonly Part[],
  after: readonly Kept[],
): Readonly<Record<string, string>> {
  const names = parts.flatMap((part, index) => {
    const { name } = Object(after[index]) as { name?: string };
    return part.isSheet && name !== undefined ? [[part.place, name]] : [];
  });
  return Object.fromEntries(names) as Record<string, string>;
}
