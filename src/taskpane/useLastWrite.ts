import { useCallback, useEffect, useState } from "react";
import { type LastWrite, lastWrite, undoLastWrite } from "../excel/lastWrite";
import { explain } from "../excel/officeErrors";
import { undone } from "../messages/taskpane";
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
 * @param onUndone called when it was taken back
 */
export function useLastWrite(moment: unknown, onUndone: () => void) {
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
      const { sheets } = await undoLastWrite();
      const names = sheets.map(({ name }) => `“${name}”`).join(", ");
      setResult({ succeeded: true, text: undone(names) });
      onUndone();
    } catch (error) {
      setResult({ succeeded: false, text: explain(error) });
    }
    setBusy(false);
    refresh();
  }, [refresh, onUndone]);

  const forget = useCallback(() => setResult(undefined), []);

  return { last, busy, result, undo, refresh, forget };
}
