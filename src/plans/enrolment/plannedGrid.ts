import type { Grid } from "../../tables/grid";
import type { PlannedSheet } from "../writePlan";

/** A planned sheet as it is read once it is written. */
export function plannedGrid({ name, cells }: PlannedSheet): Grid {
  return {
    sheet: name,
    row: 0,
    column: 0,
    values: cells.map((row) => row.map((cell) => cell?.value ?? "")),
    formats: cells.map((row) => row.map((cell) => cell?.format ?? "General")),
  };
}
