import type { ReadFile } from "../files/fileKinds";
import type { Text } from "../messages/text";
import type { ImportedGrid } from "./importResult";
import type { MemberRows } from "./memberRows";
import type { ListRead } from "./sheetRows";

/** A file as it was read, or why it was not. */
export interface FileRead extends Partial<ReadFile> {
  readonly file: string;
  /** Rows of all sheets. */
  readonly rows: number;
  readonly sheets: readonly (ListRead | ImportedGrid)[];
  readonly error?: Text;
}

/** The lists of persons of all files, in the order in which they were read. */
export function listsOf(reads: readonly FileRead[]): MemberRows[] {
  return reads.flatMap(({ sheets }) =>
    sheets.flatMap((sheet) => ("members" in sheet ? [sheet.members] : [])),
  );
}

/** Which of the lists an entry of the census's log stands in. */
export function listAt(lists: readonly MemberRows[], entry: number): number {
  return lists.findLastIndex(({ entriesBefore }) => entriesBefore <= entry);
}
