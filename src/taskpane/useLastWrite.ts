import { useCallback, useEffect, useState } from "react";
import { explain } from "../excel/officeErrors";
import type { Entry } from "../excel/writing/journal";
import { isFormula, lastWrite, undoWrite } from "../excel/writing/undo";
import { addsSheets } from "../excel/writing/writtenPlaces";
import { formulaUndone } from "../messages/gallery";
import { cellsUndone, sheetsUndone } from "../messages/taskpane";
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
export function useLastWrite(moment: unknown, onUndone: (undone: Entry) => void) {
  const [last, setLast] = useState<Entry>();
  const [busy, setBusy] = useState(false);
  const [result, setResult] = useState<UndoResult>();

  const refresh = useCallback(() => {
    // A workbook that can't be asked now has nothing to offer for undoing now.
    lastWrite().then(setLast, () => setLast(undefined));
  }, []);

  useEffect(refresh, [refresh, moment]);

  /** @returns why nothing, or not all, was taken back; undefined where all was */
  const undo = async (): Promise<Text | undefined> => {
    if (!last) return undefined;
    setBusy(true);
    try {
      const places = await undoWrite(last);
      setResult({ succeeded: true, text: whatWasUndone(last, places) });
      onUndone(last);
      return undefined;
    } catch (error) {
      const text = explain(error);
      setResult({ succeeded: false, text });
      return text;
    } finally {
      setBusy(false);
    }
  };

  const forget = () => setResult(undefined);

  return { last, busy, result, undo, refresh, forget };
}

function whatWasUndone({ plan }: Entry, places: readonly string[]): Text {
  if (addsSheets(plan)) return sheetsUndone(places);
  return isFormula(plan) ? formulaUndone(places.join(", ")) : cellsUndone(places);
}
