import { useCallback, useRef, useState } from "react";
import { keepSaid, saidOf } from "../excel/keptChecks";
import { explain } from "../excel/officeErrors";
import type { SheetId } from "../excel/readSheet";
import type { SaidOfSheet } from "../excel/saidOfSheet";
import { notKept } from "../messages/taskpane";
import type { Text } from "../messages/text";

/**
 * What the user says of the sheets. It holds for as long as the pane lives, also where the
 * workbook can't keep it.
 */
export function useSaid() {
  const known = useRef(new Map<string, SaidOfSheet>());
  const writing = useRef(Promise.resolve());
  const [trouble, setTrouble] = useState<Text>();

  const said = useCallback(async (sheet: SheetId): Promise<SaidOfSheet> => {
    const kept = known.current.get(sheet.id) ?? (await saidOf(sheet));
    known.current.set(sheet.id, kept);
    return kept;
  }, []);

  /** One write after the other, so that none undoes another. */
  const say = useCallback((sheet: SheetId, words: SaidOfSheet) => {
    known.current.set(sheet.id, words);
    writing.current = writing.current
      .then(() => keepSaid(sheet, words))
      .then(
        () => setTrouble(undefined),
        (error: unknown) => setTrouble(notKept(explain(error))),
      );
  }, []);

  return { said, say, trouble };
}
