import { areaAt } from "../../src/tables/address";
import type { CellValue, Grid } from "../../src/tables/grid";

/** A cell to put in a test's sheet: a value, or a value with what else is known of it. */
export type TestCell =
  | CellValue
  | { readonly value: CellValue; readonly format?: string; readonly formula?: boolean };

/** Cells from A1 on, with merged areas ("A1:D1") and hidden rows (as Excel numbers them). */
export interface TestSheet {
  readonly cells: readonly (readonly TestCell[])[];
  readonly merged?: readonly string[];
  readonly hiddenRows?: readonly number[];
}

/** A sheet that begins at A1; short rows are filled up with blanks. */
export function sheetOf(
  rows: readonly (readonly TestCell[])[],
  { merged = [], hiddenRows = [] }: Omit<TestSheet, "cells"> = {},
): Grid {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const full = rows.map((row) =>
    Array.from({ length: width }, (_, column) => {
      const cell = row[column] ?? "";
      return typeof cell === "object" ? cell : { value: cell };
    }),
  );
  return {
    sheet: "Rekap",
    row: 0,
    column: 0,
    values: full.map((row) => row.map(({ value }) => value)),
    formats: full.map((row) => row.map(({ format = "General" }) => format)),
    formulas: full.map((row) => row.map(({ formula = false }) => formula)),
    merged: merged.map((address) => {
      const area = areaAt(address);
      if (!area) throw new Error(`no area: ${address}`);
      return area;
    }),
    hiddenRows: hiddenRows.map((row) => row - 1),
  };
}
