import { checkTable } from "../../src/checks/catalogue";
import type { Finding } from "../../src/checks/finding";
import { readTable } from "../../src/tables/findTable";
import { cellAddress } from "../../src/tables/grid";
import { sheetOf, type TestCell } from "../tables/sheetOf";

/** Everything that the checks find on a sheet. */
export function findingsOf(cells: readonly (readonly TestCell[])[]): Finding[] {
  const table = readTable(sheetOf(cells));
  if (!table) throw new Error("no table on this sheet");
  return checkTable(table);
}

/** Findings in short: "C02 D7". */
export function found(cells: readonly (readonly TestCell[])[]): string[] {
  return findingsOf(cells).map(({ code, cell }) => `${code} ${cellAddress(cell)}`);
}
