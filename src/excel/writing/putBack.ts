import { usesOf } from "../formulaUse";
import { BYTES_A_BATCH, inBatches } from "./inBatches";
import type { Entry } from "./journal";
import { lookAt } from "./lookAt";
import { askMarks, mark, unmark } from "./marks";
import { isSame, type Part, type States } from "./part";
import { partsOf } from "./partsOf";
import { isEmptySheet } from "./parts/addedSheet";
import { findSheet } from "./sheetPlace";
import { isAdded, writtenPlaces } from "./writtenPlaces";

/** A part as it stands in the workbook. */
export interface Standing {
  readonly part: Part;
  readonly states: States;
}

/** Looks at all that an entry has written. */
export async function standingOf(
  context: Excel.RequestContext,
  { plan, added, before, after }: Entry,
): Promise<Standing[]> {
  const parts = partsOf(plan, added);
  const now = await lookAt(context, parts);
  return parts.map((part, index) => ({
    part,
    states: {
      before: before[index] ?? null,
      after: after?.[index],
      now: now[index]?.state ?? null,
    },
  }));
}

/** The places of what somebody else has changed since it was written. */
export function changedIn(standing: readonly Standing[]): string[] {
  return standing.filter(({ part, states }) => !part.isOurs(states)).map(({ part }) => part.place);
}

/** What is known of a write that is to be put back. */
export interface PuttingBack {
  /** It was whole, and nobody uses its sheets. */
  readonly isUndone?: boolean;
  /** An empty sheet of a planned name may be somebody else's. */
  readonly isTaken?: boolean;
}

/**
 * Puts back what an entry has written, from the last part to the first; a sheet that it added is
 * removed if nobody else has written there or uses it. The workbook says that it is half done until
 * all is put back.
 *
 * @returns the places that are left as somebody else has made them
 */
export async function putBack(
  context: Excel.RequestContext,
  entry: Entry,
  { isUndone = false, isTaken = false }: PuttingBack,
): Promise<string[]> {
  const { id, workbook, plan, added = {} } = entry;
  const used = isUndone ? [] : await usedElsewhere(context, entry);
  // The last look before anything is deleted.
  const all = await standingOf(context, entry);
  const standing = isTaken ? all.filter(({ states }) => !isEmptySheet(states.now)) : all;
  const kept = new Set([...sheetsOfOthers(standing), ...used]);
  const left: string[] = [...kept];
  const wanted = standing.filter((one) => isPutBackAlone(one, standing, kept)).reverse();
  const sizeOf = ({ part, states }: Standing) => part.bytesToPutBack?.(states) ?? part.bytes;
  const places = writtenPlaces(plan).join(", ");
  await inBatches(wanted, sizeOf, BYTES_A_BATCH, async (group) => {
    mark(context, workbook, { id, places, added, isUndone });
    const more = group.flatMap(({ part, states }) => part.putBack(context, states));
    await context.sync();
    left.push(...more);
  });
  await unmarkIfMarked(context, id);
  return left;
}

async function unmarkIfMarked(context: Excel.RequestContext, id: string): Promise<void> {
  const marks = askMarks(context);
  await context.sync();
  if (!marks().underWay.some((mark) => mark.id === id)) return;
  unmark(context, id);
  await context.sync();
}

/** The added sheets, by their planned names, that formulas on other sheets use. */
async function usedElsewhere(
  context: Excel.RequestContext,
  { plan, added = {} }: Entry,
): Promise<string[]> {
  const found = plan.sheets.filter(isAdded).map(({ name }) => {
    const sheet = findSheet(context, { name, id: added[name] }).load("id,name");
    return { name, sheet };
  });
  if (found.length === 0) return [];
  await context.sync();
  const present = found.filter(({ sheet }) => !sheet.isNullObject);
  const uses = await usesOf(
    context,
    present.map(({ sheet }) => sheet),
  );
  return present.flatMap(({ name, sheet }) =>
    uses.some((use) => use.sheet === sheet) ? [name] : [],
  );
}

/** Added sheets on which somebody else has written. */
function sheetsOfOthers(standing: readonly Standing[]): readonly string[] {
  const changed = standing.filter(({ part, states }) => !part.isOurs(states));
  return changed.flatMap(({ part }) => part.addedSheet ?? []);
}

/** What is on an added sheet goes with it, or stays with it. */
function isPutBackAlone(
  { part, states }: Standing,
  all: readonly Standing[],
  kept: ReadonlySet<string>,
): boolean {
  if (isSame(states.now, states.before)) return false;
  if (part.addedSheet === undefined) return true;
  const sheet = all.find((one) => one.part.addedSheet === part.addedSheet);
  return sheet?.part === part && !kept.has(part.addedSheet);
}
