import { BYTES_A_BATCH, inBatches } from "./inBatches";
import type { Entry } from "./journal";
import { lookAt } from "./lookAt";
import { askMarks, unmarkWriting } from "./marks";
import type { Part, States } from "./part";
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

/**
 * Puts back what an entry has written, from the last part to the first; a sheet that it added is
 * removed if nobody else has written there. Then the workbook says no more that it is half-written.
 *
 * @returns the places that are left as somebody else has made them
 */
export async function putBack(
  context: Excel.RequestContext,
  standing: readonly Standing[],
): Promise<string[]> {
  const kept = sheetsOfOthers(standing);
  const left: string[] = [...kept];
  const wanted = standing.filter(({ part }) => isPutBackAlone(part, standing, kept)).reverse();
  const sizeOf = ({ part, states }: Standing) => part.bytesToPutBack?.(states) ?? part.bytes;
  await inBatches(wanted, sizeOf, BYTES_A_BATCH, async (group) => {
    const more = group.flatMap(({ part, states }) => part.putBack(context, states));
    await context.sync();
    left.push(...more);
  });
  const marks = askMarks(context);
  await context.sync();
  if (marks().writing !== undefined) unmarkWriting(context);
  await context.sync();
  return left;
}

/** Added sheets on which somebody else has written. */
function sheetsOfOthers(standing: readonly Standing[]): ReadonlySet<string> {
  const changed = standing.filter(({ part, states }) => !part.isOurs(states));
  return new Set(changed.flatMap(({ part }) => part.addedSheet ?? []));
}

/** What is on an added sheet goes with it, or stays with it. */
function isPutBackAlone(part: Part, all: readonly Standing[], kept: ReadonlySet<string>): boolean {
  if (part.addedSheet === undefined) return true;
  const sheet = all.find((one) => one.part.addedSheet === part.addedSheet);
  return sheet?.part === part && sheet.states.now !== null && !kept.has(part.addedSheet);
}
