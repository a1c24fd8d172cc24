import { addedSheetsUsed } from "./addedSheetsUsed";
import { BYTES_A_BATCH, inBatches } from "./inBatches";
import type { Entry } from "./journal";
import { lookAt } from "./lookAt";
import { mark, unmark } from "./marks";
import { isSame, type Kept, type Part, type States } from "./part";
import { partsOf } from "./partsOf";

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
  /** A sheet of a planned name was there when it was to be added. */
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
  const used = isUndone ? [] : await addedSheetsUsed(context, entry);
  // The last look before anything is deleted.
  const all = await standingOf(context, entry);
  const theirs = isTaken ? lastAddedThere(all, entry) : undefined;
  const standing = all.filter(({ part }) => !part.addedSheet || part.addedSheet !== theirs);
  const others = sheetsOfOthers(standing);
  const left = [...others, ...used.map(({ planned, place }) => `${planned} ← ${place}`)];
  const kept = new Set([...others, ...used.map(({ planned }) => planned)]);
  const wanted = standing.filter((one) => isPutBackAlone(one, standing, kept)).reverse();
  const showAgain = await askShown(context, entry, wanted);
  const sizeOf = ({ part, states }: Standing) => part.bytesToPutBack?.(states) ?? part.bytes;
  await inBatches(wanted, sizeOf, BYTES_A_BATCH, async (group) => {
    const isFirst = group[0] === wanted[0];
    // Somebody may have worked there while the groups before this one were put back.
    const current = isFirst ? group : await lookedAtAgain(context, group);
    mark(context, entry, isUndone);
    if (current.some(({ part }) => part.isSheet)) showAgain();
    const more = current.flatMap(({ part, states }) => part.putBack(context, states));
    await context.sync();
    left.push(...more);
  });
  unmark(context, entry.id);
  await context.sync();
  return [...new Set(left)];
}

/**
 * Where the sheet goes that is shown, Excel would show its neighbour.
 *
 * @returns what queues showing the sheet that was shown before the write
 */
async function askShown(
  context: Excel.RequestContext,
  { shown }: Entry,
  wanted: readonly Standing[],
): Promise<() => void> {
  const doomed = wanted.filter(({ part }) => part.isSheet).map(({ states }) => idIn(states.now));
  if (shown === undefined || doomed.length === 0) return () => undefined;
  const { worksheets } = context.workbook;
  const active = worksheets.getActiveWorksheet().load("id");
  const before = worksheets.getItemOrNullObject(shown).load("visibility");
  await context.sync();
  const isLost = doomed.includes(active.id);
  const canBeShown = !before.isNullObject && before.visibility === "Visible";
  return () => {
    if (isLost && canBeShown) before.activate();
  };
}

function idIn(now: Kept): unknown {
  return (Object(now) as { id?: unknown }).id;
}

async function lookedAtAgain(
  context: Excel.RequestContext,
  group: readonly Standing[],
): Promise<Standing[]> {
  const now = await lookAt(
    context,
    group.map(({ part }) => part),
  );
  return group.map(({ part, states }, index) => ({
    part,
    states: { ...states, now: now[index]?.state ?? null },
  }));
}

/**
 * Of the added sheets whose ids are not known, the last one that is there: Excel adds one after the
 * other until it finds one of that name.
 */
function lastAddedThere(standing: readonly Standing[], { added = {} }: Entry): string | undefined {
  const there = standing.filter(
    ({ part, states }) => part.isSheet && added[part.place] === undefined && states.now !== null,
  );
  return there.at(-1)?.part.place;
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
