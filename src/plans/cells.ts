import type { CellValue } from "../tables/grid";
import type { CellStyle, PlannedCell } from "./writePlan";

export type Row = readonly (PlannedCell | null)[];

export const COUNT = "#,##0";
export const PERCENT = "0.00%";
/** Published targets have two decimals, computed ones up to four. */
export const TARGET_PERCENT = "0.00##%";

export function text(value: string, style?: CellStyle): PlannedCell {
  return { value, style };
}

export function number(value: number, format: string, style?: CellStyle): PlannedCell {
  return { value, format, style };
}

export function formula(
  formula: string,
  value: CellValue,
  format: string,
  style?: CellStyle,
): PlannedCell {
  return { value, formula, format, style };
}

/** Rows of one length, as a planned sheet needs them. */
export function evenRows(rows: readonly Row[]): Row[] {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  return rows.map((row) => [...row, ...Array<null>(width - row.length).fill(null)]);
}
