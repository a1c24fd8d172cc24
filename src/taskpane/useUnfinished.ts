import { useCallback, useEffect, useRef, useState } from "react";
import { explain, isTypingInCell } from "../excel/officeErrors";
import { finishUnfinished, forgetElsewhere } from "../excel/writing/unfinished";
import type { Text } from "../messages/text";
import {
  forgetHalfWritten,
  nothingToPutBack,
  notPutBackAsProtected,
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
const halfWritten: readonly Text[] = [notPutBackYet, notPutBackWhileTyping, notPutBackAsProtected];

/**
 * Finishes what an earlier pane, or this one, has left half-written, and says so.
 *
 * @param moment anything that changes when the workbook may be asked again
 * @param onRetry called when the user tries once more: what has failed before is told no more
 */
export function useUnfinished(moment: unknown, onRetry: () => void) {
  const [known, setKnown] = useState<Unfinished>();
  const state = useRef<"unasked" | "asking" | "asked">("unasked");

  /** @param whatIfNothing told where nothing is half-written */
  const finish = useCallback((whatIfNothing?: Text) => {
    state.current = "asking";
    finishUnfinished().then(
      (found) => {
        state.current = "asked";
        setKnown(
          found
            ? { text: found.text, offers: found.isElsewhere ? "forget" : undefined }
            : whatIfNothing && { text: whatIfNothing },
        );
      },
      (error: unknown) => {
        state.current = "unasked";
        const text = explain(error);
        if (halfWritten.includes(text)) setKnown({ text, offers: "putBack" });
        else {
          setKnown((before) =>
            before?.offers === "putBack" ? { ...before, text: stillNot(error) } : before,
          );
        }
      },
    );
  }, []);
  const start = useCallback(() => {
    if (state.current !== "asking") finish();
  }, [finish]);
  // An Excel that can't be asked now is asked again.
  useEffect(() => {
    if (state.current === "unasked") start();
  }, [start, moment]);
  useEffect(() => whenShownAgain(start), [start]);
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
      start();
    }
  };

  const putBack = () => {
    onRetry();
    finish(nothingToPutBack);
  };
  const forget = () => void forgetElsewhere().then(() => setKnown(undefined), start);
  const actions = {
    putBack: { text: putBackNow, onClick: putBack },
    forget: { text: forgetHalfWritten, onClick: forget },
  };
  const notice = known && { text: known.text, action: known.offers && actions[known.offers] };

  return { notice, afterWrite };
}

/** Excel's own failures say that nothing was changed, which is not so in a half-written workbook. */
function stillNot(error: unknown): Text {
  return isTypingInCell(error) ? notPutBackWhileTyping : notPutBackYet;
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
