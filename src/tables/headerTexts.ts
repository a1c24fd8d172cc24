import { matchRegion } from "../reference/regionNames";
import type { CellValue, Grid } from "./grid";

/** What stands above a column. */
export interface HeaderText {
  /** "Peserta", under merged cells both levels: "Peserta Aktif · Jumlah"; "" where nothing does. */
  readonly text: string;
  /** Index of the column whose header cell says it: a merged cell is filled only in its first. */
  readonly from: number;
}

/** The headers of a row of the grid (by its index), with what the row below adds to them. */
export function headerTexts(grid: Grid, index: number): HeaderText[] {
  const row = grid.values[index] ?? [];
  const below = grid.values[index + 1] ?? [];
  const lower = addsToHeader(below) ? below : [];
  let filled = -1;
  return row.map((value, column) => {
    const own = tidy(value);
    if (own !== "") filled = column;
    const under = isLabel(lower[column]) ? tidy(lower[column]) : "";
    const upper = own === "" && under !== "" && filled >= 0 ? tidy(row[filled]) : own;
    return {
      text: [upper, under].filter((part) => part !== "").join(" · "),
      from: upper === "" ? column : filled,
    };
  });
}

/** Whether a row holds units or the lower level of merged headers: labels, no figure, no region. */
function addsToHeader(row: readonly CellValue[]): boolean {
  return (
    !row.some((value) => typeof value !== "string" || /^\s*\d/.test(value)) &&
    row.filter(isLabel).length > 1 &&
    !row.some((value) => matchRegion(String(value)) !== undefined)
  );
}

function isLabel(value: CellValue | undefined): boolean {
  return typeof value === "string" && /[a-z]{2}|%|000/i.test(value);
}

function tidy(value: CellValue | undefined): string {
  return String(value ?? "")
    .replace(/\s+/g, " ")
    .trim();
}
