import type { ImportedFile, ImportedGrid } from "../../../src/members/importResult";
import { readTables } from "../../../src/tables/readTables";
import { sheetOf, type TestCell } from "../../tables/sheetOf";

export type Rows = readonly (readonly TestCell[])[];

/** A file whose sheets hold these rows, as the reader of files gives it. */
export function fileOf(file: string, sheets: Readonly<Record<string, Rows>>): ImportedFile {
  return { file, format: "xlsx", sheets: Object.entries(sheets).map(importedSheet) };
}

function importedSheet([sheet, rows]: readonly [string, Rows]): ImportedGrid {
  const grid = { ...sheetOf(rows), sheet, formulas: undefined };
  const [table] = readTables(grid);
  const kind = { regency: "regions", province: "provinces", none: "other" } as const;
  return { kind: kind[table?.level ?? "none"], sheet, grid, rows: rows.length };
}
