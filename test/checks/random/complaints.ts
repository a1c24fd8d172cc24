import { cellAddress } from "../../../src/tables/grid";
import { findingsOf } from "../check";
import type { Sheet } from "./book";

/** Errors and warnings of a sheet in short: "C02 D7". */
export function complaintsAbout(sheet: Sheet): string[] {
  return findingsOf(sheet.cells, sheet)
    .filter(({ severity }) => severity !== "note")
    .map(({ code, cell }) => `${code} ${cellAddress(cell)}`);
}
