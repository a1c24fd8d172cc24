import { useCallback, useEffect, useState } from "react";
import { placeName } from "../excel/cellPlace";
import { type LastWrite, lastWrite, undoWrite } from "../excel/lastWrite";
import { explain } from "../excel/officeErrors";
import { formulaUndone } from "../messages/gallery";
import { sheetsUndone } from "../messages/taskpane";
import type { Text } from "../messages/text";

/** How an undo ended. */
export interface UndoResult {
  readonly succeeded: boolean;
  readonly text: Text;
}

/**
 * The last write of the pane and how to take it back.
 *
 * @param moment anything that changes when the workbook may have changed
 * @param onUndone called with what was taken back
 */
export function useLastWrite(moment: unknown, onUndone: (undone: LastWrite) => void) {
  const [last, setLast] = useState<LastWrite>();
  const [busy, setBusy] = useState(false);
  const [result, setResult] = useState<UndoResult>();

  const refresh = useCallback(() => {
    // A workbook that can't be asked now has nothing to offer for undoing now.
    lastWrite().then(setLast, () => setLast(undefined));
  }, []);

  useEffect(refresh, [refresh, moment]);

  const undo = useCallback(async () => {
    setBusy(true);
    try {
      const undone = await undoWrite(last);
      setResult({ succeeded: true, text: whatWasUndone(undone) });
      onUndone(undone);
    } catch (error) {
      setResult({ succeeded: false, text: explain(error) });
    }
    setBusy(false);
    refresh();
  }, [last, refresh, onUndone]);

  const forget = useCallback(() => setResult(undefined), []);

  return { last, busy, result, undo, refresh, forget };
}

function whatWasUndone(last: LastWrite): Text {
  if ("formula" in last) return formulaUndone(placeName(last.formula));
  return sheetsUndone(last.sheets.map(({ name }) => `“${name}”`).join(", "));
}
