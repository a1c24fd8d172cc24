import type { TestSheet } from "../../tables/sheetOf";

/** A small sheet with one fault, and its clean twin, which finds nothing. */
export interface CorpusCase {
  /** The fault, as its reader would tell it. */
  readonly says: string;
  readonly sheet: TestSheet;
  /** All that is found, in its order: "C02 D7". */
  readonly finds: readonly string[];
  readonly clean: TestSheet;
}
