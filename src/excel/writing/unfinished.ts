import { Refused } from "../../messages/refused";
import { finishedPuttingBack, halfWrittenElsewhere, notPutBackYet } from "../../messages/writing";
import type { Text } from "../../messages/text";
import { afterOthers } from "../oneAtATime";
import { findEntry, strike } from "./journal";
import { askMarks, unmarkWriting } from "./marks";
import { putBack, standingOf } from "./putBack";

/**
 * Puts back what an earlier pane has left half-written, when it was closed or Excel failed.
 *
 * @returns what to tell the user; undefined where nothing was half-written
 */
export function finishUnfinished(): Promise<Text | undefined> {
  return afterOthers(() =>
    Excel.run(async (context) => {
      const marks = askMarks(context);
      await context.sync();
      const { writing } = marks();
      return writing === undefined ? undefined : finish(context, writing);
    }),
  );
}

/**
 * The same for the write that the workbook names.
 *
 * @throws Refused when Excel fails at it; it is tried again at the next start
 */
export async function finish(
  context: Excel.RequestContext,
  writing: string,
): Promise<Text | undefined> {
  const entry = await findEntry(writing);
  if (!entry) return halfWrittenElsewhere;
  try {
    if (!entry.after) {
      const left = await putBack(context, await standingOf(context, entry));
      await strike(writing);
      return finishedPuttingBack(left.join(", "));
    }
    // All that was left to do was to say that it is done.
    unmarkWriting(context);
    await context.sync();
    return undefined;
  } catch {
    throw new Refused(notPutBackYet);
  }
}
