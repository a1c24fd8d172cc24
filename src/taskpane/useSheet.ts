import { useCallback, useEffect, useRef, useState } from "react";
import { checkTable } from "../checks/catalogue";
import type { Finding } from "../checks/finding";
import { explain } from "../excel/officeErrors";
import { readSheet, type SheetReading } from "../excel/readSheet";
import { watchWorkbook } from "../excel/watch";
import type { Text } from "../messages/text";
import type { ColumnMapping, EnrolmentTable, Role } from "../tables/enrolmentTable";
import { readTable } from "../tables/findTable";

/** A sheet that holds a table, with everything the check has to say of it. */
export interface CheckedSheet {
  readonly reading: SheetReading;
  readonly table: EnrolmentTable;
  readonly findings: readonly Finding[];
}

/** What the pane knows of the open sheet. */
export type SheetState =
  | { readonly kind: "reading"; readonly done: number }
  | { readonly kind: "failed"; readonly text: Text }
  | { readonly kind: "noTable"; readonly reading: SheetReading }
  | ({ readonly kind: "table" } & CheckedSheet);

/** Typing raises many changes; the sheet is read once they pause. */
const PAUSE_MS = 300;

/**
 * Follows the open sheet: reads and checks it now, when the user goes to another sheet and
 * when cells change.
 */
export function useSheet() {
  const [state, setState] = useState<SheetState>({ kind: "reading", done: 0 });
  const columns = useRef(new Map<string, ColumnMapping>());
  const latest = useRef(0);

  const read = useCallback(async () => {
    const mine = ++latest.current;
    const show = (next: SheetState) => {
      if (mine === latest.current) setState(next);
    };
    try {
      const reading = await readSheet(undefined, (done) => {
        if (done < 1) show({ kind: "reading", done });
      });
      const table = readTable(reading.grid, columns.current.get(reading.id));
      if (!table) show({ kind: "noTable", reading });
      else show({ kind: "table", reading, table, findings: checkTable(table) });
    } catch (error) {
      show({ kind: "failed", text: explain(error) });
    }
  }, []);

  useEffect(() => {
    let pause: ReturnType<typeof setTimeout> | undefined;
    const readSoon = () => {
      clearTimeout(pause);
      pause = setTimeout(() => void read(), PAUSE_MS);
    };
    const watching = watchWorkbook(readSoon);
    // Read once it is watched, so that no change is missed. Without events the pane still works:
    // there is a button to read again.
    void watching.catch(() => undefined).then(read);
    return () => {
      clearTimeout(pause);
      void watching.then((stop) => stop()).catch(() => undefined);
    };
  }, [read]);

  /** The user's own word on what a column holds, the latest last; kept while the pane lives. */
  const chooseColumn = useCallback(
    (sheetId: string, role: Role, column: number | undefined) => {
      const earlier = Object.entries(columns.current.get(sheetId) ?? {});
      const others = earlier.filter(
        ([name, each]) => name !== role && (each === undefined || each !== column),
      );
      columns.current.set(sheetId, { ...Object.fromEntries(others), [role]: column });
      void read();
    },
    [read],
  );

  return { state, read, chooseColumn };
}
