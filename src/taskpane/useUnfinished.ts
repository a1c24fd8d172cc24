import { useCallback, useEffect, useState } from "react";
import { explain } from "../excel/officeErrors";
import { finishUnfinished, forgetElsewhere } from "../excel/writing/unfinished";
import type { Text } from "../messages/text";
import {
  forgetHalfWritten,
  notPutBackWhileTyping,
  notPutBackYet,
  putBackNow,
  stillHalfWritten,
} from "../messages/writing";

/** What to tell the user of a half-written workbook, and what they can do. */
interface Unfinished {
  readonly text: Text;
  readonly offers?: "putBack" | "forget";
}

/** These say that something of this workbook still has to be put back. */
const halfWritten: readonly (Text | undefined)[] = [
  stillHalfWritten,
  notPutBackYet,
  notPutBackWhileTyping,
];

/**
 * Finishes what an earlier pane, or this one, has left half-written, and says so.
 *
 * @param onRetry called when the user tries once more: what has failed before is told no more
 */
export function useUnfinished(onRetry: () => void) {
  const [known, setKnown] = useState<Unfinished>();

  const fail = useCallback((error: unknown) => {
    setKnown((before) => ({ text: whyNot(error, before), offers: "putBack" }));
  }, []);
  const finish = useCallback(() => {
    finishUnfinished().then(
      (found) =>
        setKnown(found && { text: found.text, offers: found.isElsewhere ? "forget" : undefined }),
      fail,
    );
  }, [fail]);
  useEffect(finish, [finish]);
  useEffect(() => whenShownAgain(finish), [finish]);
  // What is new is told at the top of the pane.
  const told = known?.text.id;
  useEffect(() => {
    if (told !== undefined) scrollTo(0, 0);
  }, [told]);

  /** Offers to finish a write that failed so badly that not even that could be put back. */
  const afterWrite = (failure?: Text) => {
    if (failure && halfWritten.includes(failure)) {
      setKnown({ text: stillHalfWritten, offers: "putBack" });
    } else if (known) {
      // Each write begins by putting back what is left of those before it.
      finish();
    }
  };

  const putBack = () => {
    onRetry();
    finish();
  };
  const forget = () => void forgetElsewhere().then(() => setKnown(undefined), fail);
  const actions = {
    putBack: { text: putBackNow, onClick: putBack },
    forget: { text: forgetHalfWritten, onClick: forget },
  };
  const notice = known && { text: known.text, action: known.offers && actions[known.offers] };

  return { notice, afterWrite };
}

/** Excel's own failures say that nothing was changed, which is not so in a half-written workbook. */
function whyNot(error: unknown, before: Unfinished | undefined): Text {
  const text = explain(error);
  return halfWritten.includes(before?.text) && !halfWritten.includes(text) ? notPutBackYet : text;
}

/**
 * A pane that is closed may live on: then this is the only start that there is. Where Excel can't
 * say so, the next write still finishes what was left before.
 */
function whenShownAgain(work: () => void): () => void {
  const listening = Office.addin.onVisibilityModeChanged(({ visibilityMode }) => {
    if (visibilityMode === Office.VisibilityMode.taskpane) work();
  });
  listening.catch(() => undefined);
  return () => void listening.then((stop) => stop()).catch(() => undefined);
}
