import { plannedArea } from "../../plans/plannedArea";
import type { PlannedSheet, WritePlan } from "../../plans/writePlan";
import { placeOf } from "./sheetPlace";

/** Whether a planned sheet is one to add. */
export function isAdded({ into }: PlannedSheet): boolean {
  return into === undefined;
}

/** Whether a plan adds sheets. */
export function addsSheets({ sheets }: WritePlan): boolean {
  return sheets.some(isAdded);
}

/**
 * What a plan writes, for people: added sheets by name, else cells: "Rekap!B4:C8".
 *
 * @param names those that the sheets have by now
 */
export function writtenPlaces({ sheets }: WritePlan, names?: readonly string[]): string[] {
  return sheets.map((planned, index) => {
    const name = names?.[index] ?? planned.name;
    return isAdded(planned) ? name : placeOf({ name }, plannedArea(planned));
  });
}
