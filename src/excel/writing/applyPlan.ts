import { goneMeanwhile } from "../../messages/excel";
import { Refused } from "../../messages/refused";
import { sheetExists } from "../../messages/sheets";
import { leftAsOthersWrote } from "../../messages/writing";
import type { WritePlan } from "../../plans/writePlan";
import { plannedArea } from "../../plans/plannedArea";
import { areaAddress } from "../../tables/grid";
import { codeOf } from "../officeErrors";
import { oneAtATime } from "../oneAtATime";
import type { SheetReading } from "../readSheet";
import { runAsOneStep } from "../undoGroup";
import { begin, refuseIfChanged } from "./begin";
import { type Entry, note, strike, writesInto } from "./journal";
import { lookAt } from "./lookAt";
import { unmark } from "./marks";
import { isSheetItself, type Kept, type Part, type Replaced } from "./part";
import { takeBack } from "./takeBack";
import { finishBefore } from "./unfinished";
import { type Watching, writeParts } from "./writeParts";
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
  let known = entry;
  try {
    return await runAsOneStep(async (context) => {
      const learn = (learnt: Partial<Entry>) => (known = { ...known, ...learnt });
      const parts = await writeParts(context, entry, watching, learn);
      return end(context, known, parts);
    });
  } catch (error) {
    await note(known);
    // Somebody else was quicker with a name: the sheet that is there is theirs.
    const names = addedNames(entry.plan);
    const isTaken = codeOf(error) === "ItemAlreadyExists" && names !== "";
    const left = await takeBack(known, { isTaken });
    if (isTaken) throw new Refused(sheetExists(names));
    throw left.length > 0 ? new Refused(leftAsOthersWrote(left.join(", "))) : error;
  }
}

function addedNames({ sheets }: WritePlan): string {
  const added = sheets.filter(isAdded);
  return added.map(({ name }) => name).join(", ");
}

/** Looks at what Excel has made of the plan, and notes it. */
async function end(
  context: Excel.RequestContext,
  entry: Entry,
  parts: readonly Part[],
): Promise<Written> {
  const seen = await lookAt(context, parts);
  const after = seen.map(({ state }) => state);
  const isGone = parts.some(({ rows }, index) => rows !== undefined && after[index] === null);
  if (isGone) throw new Refused(goneMeanwhile);
  await note({ ...entry, after });
  // Last: as long as anything can fail, the workbook says that it is half-written.
  unmark(context, entry.id);
  await context.sync();
  await forgetOldest(entry.workbook);
  const names = namesNow(parts, after);
  return {
    sheets: entry.plan.sheets.map((planned) => ({
      name: names[planned.name] ?? planned.name,
      area: areaAddress(plannedArea(planned)),
    })),
    differences: seen.flatMap(({ differences = [] }) => differences),
  };
}

/** The names that added sheets have by now, by their planned names. */
function namesNow(
  parts: readonly Part[],
  after: readonly Kept[],
): Readonly<Record<string, string>> {
  const names = parts.flatMap((part, index) => {
    const { name } = Object(after[index]) as { name?: string };
    return isSheetItself(part) && name !== undefined ? [[part.place, name]] : [];
  });
  return Object.fromEntries(names) as Record<string, string>;
}

/** So many writes can be taken back, one after the other. */
const MOST_WRITES = 20;

async function forgetOldest(workbook: string): Promise<void> {
  const ids = await writesInto(workbook);
  await Promise.all(ids.slice(0, -MOST_WRITES).map(strike));
}
