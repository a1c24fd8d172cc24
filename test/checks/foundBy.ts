import { usualSettings } from "../../src/checks/checkSheet";
import type { Found, SheetCheck, TableCheck } from "../../src/checks/finding";
import { cellAddress } from "../../src/tables/grid";
import { readTables } from "../../src/tables/readTables";
import { sheetOf, type TestSheet } from "../tables/sheetOf";

/** What one check finds in the tables of a sheet. */
export function findingsBy(check: TableCheck, sheet: TestSheet): Found[] {
  const tables = readTables(sheetOf(sheet.cells, sheet));
  return tables.flatMap((table) => check.find(table, usualSettings));
}

/** The cells at which one check finds something. */
export function foundBy(check: TableCheck, sheet: TestSheet): string[] {
  return [...new Set(findingsBy(check, sheet).map(({ cell }) => cellAddress(cell)))];
}

/** What some checks find, one after the other: "C07 E5". */
export function foundByEach(checks: readonly TableCheck[], sheet: TestSheet): string[] {
  const tables = readTables(sheetOf(sheet.cells, sheet));
  const found = checks.flatMap((check) =>
    tables
      .flatMap((table) => check.find(table, usualSettings))
      .map(({ cell }) => `${check.code} ${cellAddress(cell)}`),
  );
  return [...new Set(found)];
}

/** The cells at which a check of whole sheets finds something on one without a list of members. */
export function foundOnSheet(check: SheetCheck, sheet: TestSheet): string[] {
  const grid = sheetOf(sheet.cells, sheet);
  return check.find(grid, readTables(grid), []).map(({ cell }) => cellAddress(cell));
}
