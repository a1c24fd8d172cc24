import { useEffect, useState } from "react";
import { takenNames } from "../../excel/takenNames";
import type { TakenNames } from "../../plans/enrolment/enrolmentSheets";

const none: TakenNames = { sheets: [], tables: [] };

/**
 * The names that the workbook has already.
 *
 * @param moment anything that changes when they may have changed
 */
export function useTakenNames(moment: unknown): TakenNames {
  const [taken, setTaken] = useState(none);
  useEffect(() => {
    // A workbook that can't be asked now refuses a name that it has when it is written.
    takenNames().then(setTaken, () => undefined);
  }, [moment]);
  return taken;
}
