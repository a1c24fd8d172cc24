import { checkSheet, usualSettings } from "../../../src/checks/checkSheet";
import { cellAddress } from "../../../src/tables/grid";
import { sheetOf, type TestCell } from "../../tables/sheetOf";
import { kalimantanBarat, yogyakarta } from "../corpus/provinceRows";

/** Names of regions of one province. */
const names = kalimantanBarat.map(([name]) => name);

/** A province of five regions: a sheet of so many rows lacks none. */
export const wholeProvince = yogyakarta.map(([name]) => name);

/**
 * A sheet with a column for each header, from B1 on, and a row for each region: the first stands
 * in row 2.
 */
export function yearSheet(
  headers: readonly TestCell[],
  rows: readonly (readonly TestCell[])[],
  regionNames: readonly string[] = names,
): TestCell[][] {
  return [
    ["Kab/Kota", ...headers],
    ...rows.map((numbers, index) => [regionNames[index] ?? "", ...numbers]),
  ];
}

/** The same numbers for several regions. */
export function regions(count: number, numbers: readonly TestCell[]): TestCell[][] {
  return Array.from({ length: count }, () => [...numbers]);
}

/** What the checks over time find, in short, or one of them: "T01 D7". */
export function foundOverTime(
  cells: readonly (readonly TestCell[])[],
  code = "T",
  settings = usualSettings,
): string[] {
  return checkSheet(sheetOf(cells), {}, settings)
    .findings.filter((finding) => finding.code.startsWith(code))
    .map((finding) => `${finding.code} ${cellAddress(finding.cell)}`);
}
