import { checkSheet } from "../../src/checks/checkSheet";
import type { Finding } from "../../src/checks/finding";
import { cellAddress } from "../../src/tables/grid";
import { sheetOf, type TestCell, type TestSheet } from "../tables/sheetOf";

/** Everything that the checks find on a sheet. */
export function findingsOf(
  cells: readonly (readonly TestCell[])[],
  more?: Omit<TestSheet, "cells">,
): readonly Finding[] {
  return checkSheet(sheetOf(cells, more)).findings;
}

/** Findings in short: "C02 D7". */
export function found(
  cells: readonly (readonly TestCell[])[],
  more?: Omit<TestSheet, "cells">,
): string[] {
  return findingsOf(cells, more).map(({ code, cell }) => `${code} ${cellAddress(cell)}`);
}
