import type { ReadFile } from "../files/fileKinds";
import type { Text } from "../messages/text";
import type { ImportedGrid } from "./importResult";
import type { ListRead, ListRows } from "./sheetRows";

/** A file as it was read, or why it was not. */
export interface FileRead<List extends ListRows> extends Partial<ReadFile> {
  readonly file: string;
  /** Rows of all sheets. */
  readonly rows: number;
  readonly sheets: readonly (ListRead<List> | ImportedGrid)[];
  readonly error?: Text;
  readonly nikColumn?: string;
}

/** The lists of persons that were taken of all files, in the order in which they were read. */
export function listsOf<List extends ListRows>(reads: readonly FileRead<List>[]): List[] {
  return reads.flatMap(({ sheets }) =>
    sheets.flatMap((sheet) => ("list" in sheet && sheet.list ? [sheet.list] : [])),
  );
}

/** Which of the lists an entry of the census's log stands in. */
export function listAt(
  lists: readonly { readonly entriesBefore: number }[],
  entry: number,
): number {
  return lists.findLastIndex(({ entriesBefore }) => entriesBefore <= entry);
}
