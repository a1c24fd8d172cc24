import type { CellValue, Grid } from "../../src/tables/grid";

/** A cell to put in a test's sheet: a value, or a value with its number format. */
export type TestCell = CellValue | { readonly value: CellValue; readonly format: string };

/** A sheet that begins at A1; short rows are filled up with blanks. */
export function sheetOf(rows: readonly (readonly TestCell[])[]): Grid {
  const width = Math.max(...rows.map((row) => row.length));
  const full = rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ""));
  return {
    sheet: "Rekap",
    row: 0,
    column: 0,
    values: full.map((row) => row.map((cell) => (typeof cell === "object" ? cell.value : cell))),
    formats: full.map((row) =>
      row.map((cell) => (typeof cell === "object" ? cell.format : "General")),
    ),
  };
}
