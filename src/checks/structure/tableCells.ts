import type { EnrolmentTable } from "../../tables/enrolmentTable";
import type { Grid } from "../../tables/grid";
import { remember } from "../remember";

/** The sheet rows of regions and of totals, each once, top to bottom. */
export const rowsOf = remember(({ lines, slices }: EnrolmentTable): readonly number[] => {
  const rows = new Set(lines.map(({ row }) => row));
  for (const { totals } of slices) totals.forEach(({ row }) => rows.add(row));
  return [...rows].sort((a, b) => a - b);
});

/** Whether any cell of a sheet is a formula, as far as anybody knows. */
export function hasFormulas({ formulas = [] }: Grid): boolean {
  return formulas.some((row) => row.includes(true));
}
