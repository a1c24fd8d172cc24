import { Refused } from "../../messages/refused";
import type { Text } from "../../messages/text";
import { finishedPuttingBack, firstPutBack, halfWrittenElsewhere } from "../../messages/writing";
import { afterOthers } from "../oneAtATime";
import { type Entry, findEntry } from "./journal";
import { askMarks, type Mark, unmark } from "./marks";
import { isSame } from "./part";
import { standingOf } from "./putBack";
import { takeBack } from "./takeBack";

/** What was found half done in a workbook. */
export interface Finished {
  /** What to tell the user. */
  readonly text: Text;
  /** It is still half done: only another computer knows what was there before. */
  readonly isElsewhere: boolean;
}

/**
 * Puts back what an earlier pane has left half-written, when it was closed or Excel failed.
 *
 * @returns undefined where nothing was half-written
 * @throws Refused when Excel fails at it; nothing is lost, and it can be asked for again
 */
export function finishUnfinished(): Promise<Finished | undefined> {
  return afterOthers(async () => {
    const { left, elsewhere } = await finishAll();
    if (left) return { text: finishedPuttingBack(left.join(", ")), isElsewhere: false };
    if (elsewhere.length === 0) return undefined;
    const places = elsewhere.flatMap((mark) => mark.places || []).join(", ");
    return { text: halfWrittenElsewhere(places), isElsewhere: true };
  });
}

/**
 * The same before a new write, which goes on where all could be put back.
 *
 * @throws Refused also where something of it was left as others have made it
 */
export async function finishBefore(): Promise<void> {
  const { left = [] } = await finishAll();
  if (left.length > 0) throw new Refused(firstPutBack(left.join(", ")));
}

/** Says no more that the workbook is half-written where only another computer could mend it. */
export function forgetElsewhere(): Promise<void> {
  return afterOthers(async () => {
    const marks = await marksLeft();
    for (const { mark, entry } of marks) if (!entry) await takeOut(mark);
  });
}

interface Left {
  /** The places that others have changed; undefined where nothing had to be put back. */
  readonly left?: readonly string[];
  readonly elsewhere: readonly Mark[];
}

async function finishAll(): Promise<Left> {
  const marks = await marksLeft();
  let left: string[] | undefined;
  for (const { mark, entry } of marks) {
    if (!entry) continue;
    const known = { ...entry, added: { ...mark.added, ...entry.added } };
    if (!mark.isUndone && (await isWhole(known))) await takeOut(mark);
    else left = [...(left ?? []), ...(await takeBack(known, mark))];
  }
  return { left, elsewhere: marks.flatMap(({ mark, entry }) => (entry ? [] : [mark])) };
}

function marksLeft(): Promise<{ mark: Mark; entry?: Entry }[]> {
  return Excel.run(async (context) => {
    const marks = askMarks(context);
    await context.sync();
    return Promise.all(
      marks().underWay.map(async (mark) => ({ mark, entry: await findEntry(mark.id) })),
    );
  });
}

/**
 * Whether all was written, and only the mark was left. A file may have been saved half-way and
 * opened again: then something is still as it was before.
 */
async function isWhole(entry: Entry): Promise<boolean> {
  if (!entry.after) return false;
  const standing = await Excel.run((context) => standingOf(context, entry));
  return standing.every(
    ({ states: { before, after, now } }) => !isSame(now, before) || isSame(after, before),
  );
}

function takeOut({ id }: Mark): Promise<void> {
  return Excel.run(async (context) => {
    unmark(context, id);
    await context.sync();
  });
}
