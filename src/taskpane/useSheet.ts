import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { explain } from "../excel/officeErrors";
import { readSheet } from "../excel/readSheet";
import type { SaidOfSheet } from "../excel/saidOfSheet";
import { watchWorkbook } from "../excel/watch";
import { readingStopped } from "../messages/excel";
import { checked, largestTable, type OpenSheet, type SheetState } from "./sheetState";
import { useSaid } from "./useSaid";

/** Typing raises many changes; the sheet is read once they pause. */
const PAUSE_MS = 300;
/** Reading that takes longer is told of. */
const SLOW_MS = 600;

type Read =
  | Exclude<SheetState, { kind: "read" }>
  | { readonly kind: "read"; readonly sheet: OpenSheet };

/**
 * Follows the open sheet: reads and checks it now, when the user goes to another sheet and
 * when cells change.
 */
export function useSheet() {
  const [read, setRead] = useState<Read>({ kind: "reading" });
  /** How much of a reading is done, from 0 to 1, while the user should know that it goes on. */
  const [working, setWorking] = useState<number | undefined>(0);
  /** Which of its tables the user looks at, by the sheet's id. */
  const [chosen, setChosen] = useState<Readonly<Record<string, number>>>({});
  const { said, say, trouble } = useSaid();
  const latest = useRef(new AbortController());

  const readAgain = useCallback(async () => {
    latest.current.abort();
    const { signal } = (latest.current = new AbortController());
    let isSlow = false;
    const tell = (done: number) => {
      isSlow = true;
      if (!signal.aborted) setWorking(done);
    };
    const understand = async (): Promise<Read> => {
      const reading = await readSheet(undefined, (done) => done < 1 && tell(done), signal);
      if (isSlow) await painted(() => tell(1));
      const words = await said({ id: reading.id, name: reading.grid.sheet });
      signal.throwIfAborted();
      return { kind: "read", sheet: checked(reading, words) };
    };
    const slow = setTimeout(() => tell(0), SLOW_MS);
    const next = await understand().catch((error: unknown): Read => {
      return { kind: "failed", text: explain(error) };
    });
    clearTimeout(slow);
    if (signal.aborted) return;
    setWorking(undefined);
    setRead(next);
  }, [said]);

  const cancel = useCallback(() => {
    latest.current.abort();
    setWorking(undefined);
    setRead({ kind: "failed", text: readingStopped });
  }, []);

  useEffect(() => {
    let pause: ReturnType<typeof setTimeout> | undefined;
    const readSoon = () => {
      clearTimeout(pause);
      pause = setTimeout(() => void readAgain(), PAUSE_MS);
    };
    const watching = watchWorkbook(readSoon);
    // Read once it is watched, so that no change is missed. Without events the pane still works:
    // there is a button to read again.
    void watching.catch(() => undefined).then(readAgain);
    return () => {
      clearTimeout(pause);
      void watching.then((stop) => stop()).catch(() => undefined);
    };
  }, [readAgain]);

  /** What the user says of the sheet from now on. */
  const remark = useCallback(
    (sheet: OpenSheet, words: SaidOfSheet) => {
      const { id, grid } = sheet.reading;
      say({ id, name: grid.sheet }, words);
      const next = checkedAlike(sheet.said, words)
        ? { ...sheet, said: words }
        : checked(sheet.reading, words);
      setRead({ kind: "read", sheet: next });
    },
    [say],
  );

  const chooseTable = useCallback((sheetId: string, index: number) => {
    setChosen((earlier) => ({ ...earlier, [sheetId]: index }));
  }, []);

  const state = useMemo((): SheetState => {
    if (read.kind !== "read") return read;
    const { tables, reading } = read.sheet;
    return { ...read, table: tables[chosen[reading.id] ?? -1] ?? largestTable(tables) };
  }, [read, chosen]);

  return { state, working, trouble, readAgain, cancel, remark, chooseTable };
}

/** To accept a finding changes none. */
function checkedAlike(before: SaidOfSheet, after: SaidOfSheet): boolean {
  return before.corrections === after.corrections && before.jump === after.jump;
}

/** Lets the browser draw what is told, before it has no time for that. */
function painted(tell: () => void): Promise<void> {
  tell();
  return new Promise((resolve) => setTimeout(resolve, 50));
}
