import type { FileRead } from "../fileRead";
import { type FileToImport, isLeftOut } from "../readFiles";
import type { ListRows } from "../sheetRows";
import type { CandidateList } from "./candidates";
import type { ComparedList } from "./comparedList";
import { type DecreeChoices, purposeOf } from "./decreeChoices";
import type { DecreeFile, DecreeList } from "./decreeResult";

/** What was read of files, by their places. */
export type ReadsByPlace<List extends ListRows> = ReadonlyMap<number, FileRead<List>>;

/** A sheet, and who took its rows. */
export interface SheetRead {
  readonly about: DecreeList;
  /** Undefined for a sheet that is no list of persons. */
  readonly list: CandidateList | ComparedList | undefined;
}

/**
 * Whether a file has lists that no candidates were taken from.
 *
 * @param read for its candidates; undefined if it was not
 */
export function hasOtherLists(
  place: number,
  read: FileRead<CandidateList> | undefined,
  choices: DecreeChoices,
): boolean {
  if (!read) return true;
  return read.sheets.some(
    (sheet) => "list" in sheet && !sheet.list && !isLeftOut(place, sheet.sheet, choices),
  );
}

/** The files as they were read, for candidates first and then for others, as one. */
export function filesRead(
  files: readonly FileToImport[],
  first: ReadsByPlace<CandidateList>,
  second: ReadsByPlace<ComparedList>,
): DecreeFile[] {
  return files.map(({ name: file }, place) => ({
    file,
    error: first.get(place)?.error ?? second.get(place)?.error,
  }));
}

/** All sheets but those that somebody left out, in the order of the files. */
export function readSheets(
  files: readonly FileToImport[],
  first: ReadsByPlace<CandidateList>,
  second: ReadsByPlace<ComparedList>,
  choices: DecreeChoices,
): SheetRead[] {
  return files.flatMap(({ name: file }, place) => {
    const [forCandidates, forOthers] = [first.get(place), second.get(place)];
    const sheets = (forCandidates ?? forOthers)?.sheets ?? [];
    return sheets.flatMap(({ sheet, rows }, at): SheetRead | [] => {
      if (isLeftOut(place, sheet, choices)) return [];
      const list = listAt(forCandidates, at) ?? listAt(forOthers, at);
      const purpose = purposeOf(place, sheet, choices);
      return { list, about: { file, sheet, purpose, ...readOf(list ?? { rows }) } };
    });
  });
}

function listAt<List extends ListRows>(read: FileRead<List> | undefined, at: number) {
  const sheet = read?.sheets[at];
  return sheet && "list" in sheet ? sheet.list : undefined;
}

function readOf({
  rows,
  withoutNik = 0,
  isRead = false,
}: Pick<DecreeList, "rows"> & Partial<Pick<DecreeList, "withoutNik" | "isRead">>) {
  return { rows, withoutNik, isRead };
}
