import { noSuchSheet, noTableInFile, noTableInSheet } from "../messages/batch";
import { Refused } from "../messages/refused";
import type { Province } from "../reference/regions";
import type { EnrolmentTable } from "../tables/enrolmentTable";
import { readTable } from "../tables/findTable";
import type { Grid } from "../tables/grid";
import { sameSheetName } from "../tables/sheetName";
import type { SheetContent, WorkbookContent } from "../xlsx/content";
import { gridOf } from "../xlsx/reading/gridOf";

/** A table, and the sheet's cells among which it was found. */
export interface FoundTable {
  readonly table: EnrolmentTable;
  readonly grid: Grid;
}

/**
 * The enrolment tables of a workbook, in the order of its sheets.
 *
 * @param sheet the one sheet to look at; all of them if left out
 * @param province of which the tables are, if the user says so
 * @throws Refused if there is no such sheet, or no table
 */
export function tablesIn(
  workbook: WorkbookContent,
  sheet?: string,
  province?: Province,
): FoundTable[] {
  const sheets = sheet === undefined ? workbook.sheets : [sheetNamed(workbook, sheet)];
  const tables = sheets.flatMap((each) => {
    const grid = gridOf(each, workbook.styles);
    const table = readTable(grid, {}, province);
    return table ? [{ table, grid }] : [];
  });
  if (tables.length > 0) return tables;
  throw new Refused(sheet === undefined ? noTableInFile : noTableInSheet(sheet));
}

/** @throws Refused if there is no such sheet; it says which there are. */
export function sheetNamed({ sheets }: WorkbookContent, name: string): SheetContent {
  const sheet = sheets.find((each) => sameSheetName(each.name, name));
  if (sheet) return sheet;
  const names = sheets.map((each) => each.name);
  throw new Refused(noSuchSheet(name, names));
}
