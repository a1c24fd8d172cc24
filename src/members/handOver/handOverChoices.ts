import type { Persons } from "../../messages/imports";
import type { Text } from "../../messages/text";
import type { ImportChoices } from "../importChoices";
import type { NiksShown } from "../importResult";

/** What a hand-over consists of. */
export const handOverNames = ["peserta.parquet", "agregat.parquet", "agregat.sql"] as const;
export type HandOverName = (typeof handOverNames)[number];

/** What a person says of the files of a hand-over, as plain data. */
export interface HandOverChoices extends Omit<ImportChoices, "rows"> {
  /** Whether NIKs stand in it; else persons have names that tell nothing. */
  readonly niks: NiksShown;
}

/** A hand-over that a page can save. */
export interface HandOverResult {
  /** All of `handOverNames`, in that order. */
  readonly files: readonly { readonly name: HandOverName; readonly blob: Blob }[];
  /** What happened to the persons of all lists. */
  readonly persons: Persons;
  /** Files of which nothing is handed over, and why. */
  readonly unread: readonly { readonly file: string; readonly error: Text }[];
}
