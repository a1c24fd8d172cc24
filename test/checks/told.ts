import type { TestSheet } from "../tables/sheetOf";
import { findingsOf, found } from "./check";

/** Where a check speaks: "B5", "B7". */
export function placesOf(code: string, sheet: TestSheet): string[] {
  return found(sheet.cells, sheet).flatMap((each) =>
    each.startsWith(`${code} `) ? [each.slice(code.length + 1)] : [],
  );
}

/** What a check says, in Indonesian. */
export function wordsOf(code: string, sheet: TestSheet): string[] {
  return findingsOf(sheet.cells, sheet).flatMap((each) =>
    each.code === code ? [each.message.id] : [],
  );
}
