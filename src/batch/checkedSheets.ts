import { type CheckedSheet, checkSheet } from "../checks/checkSheet";
import { noSuchSheet, noTableInFile, noTableInSheet } from "../messages/batch";
import { Refused } from "../messages/refused";
import type { Province } from "../reference/regions";
import { sameSheetName } from "../tables/sheetName";
import type { SheetContent, WorkbookContent } from "../xlsx/content";
import { gridOf } from "../xlsx/reading/gridOf";

/** A sheet of a workbook with what was found on it. */
export interface NamedSheet extends CheckedSheet {
  readonly sheet: string;
}

/**
 * The sheets of a workbook that hold tables or lists, checked, in their order.
 *
 * @param sheet the one sheet to look at; all of them if left out
 * @param province of which the tables are, if the user says so
 * @throws Refused if there is no such sheet, or nothing to check
 */
export function checkedSheets(
  workbook: WorkbookContent,
  sheet?: string,
  province?: Province,
): NamedSheet[] {
  const sheets = sheet === undefined ? workbook.sheets : [sheetNamed(workbook, sheet)];
  const checked = sheets.map((each) => {
    const grid = gridOf(each, workbook.styles);
    return { sheet: each.name, ...checkSheet(grid, {}, undefined, province) };
  });
  const used = checked.filter(({ tables, lists }) => tables.length + lists.length > 0);
  if (used.length > 0) return used;
  throw new Refused(sheet === undefined ? noTableInFile : noTableInSheet(sheet));
}

/** @throws Refused if there is no such sheet; it says which there are. */
export function sheetNamed({ sheets }: WorkbookContent, name: string): SheetContent {
  const sheet = sheets.find((each) => sameSheetName(each.name, name));
  if (sheet) return sheet;
  const names = sheets.map((each) => each.name);
  throw new Refused(noSuchSheet(name, names));
}
