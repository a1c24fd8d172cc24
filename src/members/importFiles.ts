import { Census } from "./census";
import { type FileRead, listAt, listsOf } from "./fileRead";
import type { ImportResult } from "./importResult";
import { importedSheets } from "./importedSheets";
import { KeptRows } from "./keptRows";
import { memberGroups } from "./memberGroups";
import { MemberRows } from "./memberRows";
import { type FileToImport, readFiles, type ReadingOptions } from "./readFiles";

/**
 * Reads files of any kind, one after another: tables of regions whole, lists of persons row by
 * row into counts. A person whose NIK stands in several rows, in whichever of the files, is
 * counted once.
 *
 * @returns what was found. A file that can't be read says why, and nothing of it is counted
 */
export async function importFiles(
  files: readonly FileToImport[],
  options: ReadingOptions = {},
): Promise<ImportResult> {
  return (await countFiles(files, options)).result;
}

/** An import, and what it has counted, for who reads the same files once more. */
export interface CountedFiles {
  readonly result: ImportResult;
  readonly census: Census;
  readonly reads: readonly FileRead<MemberRows>[];
}

/** The same, with what was counted. */
export async function countFiles(
  files: readonly FileToImport[],
  options: ReadingOptions,
): Promise<CountedFiles> {
  const census = new Census();
  const { rows } = options.choices ?? {};
  const keptRows = rows && new KeptRows(rows);
  const reads = await readFiles(files, counting(census, keptRows), options);
  const lists = listsOf(reads);
  findDuplicates(census, lists);
  const result = {
    ...importedSheets(reads, census),
    groups: memberGroups(census, lists),
    ...(keptRows && { rows: keptRows.isTooMany ? "tooMany" : lists.map((list) => list.keptRows) }),
  } satisfies ImportResult;
  return { result, census, reads };
}

/** Counts the persons of lists. */
export function counting(census: Census, keptRows?: KeptRows) {
  return {
    begin: (_file: number, _sheet: string, header: MemberRows["header"]) =>
      new MemberRows(header, census, keptRows),
    expect: (rows: number) => census.niks.reserve(rows),
    forget: ([first]: readonly MemberRows[]) => {
      if (first) census.niks.truncate(first.entriesBefore);
    },
  };
}

/** Takes back what was counted of persons who stand in an earlier row. */
export function findDuplicates(census: Census, lists: readonly MemberRows[]): void {
  census.niks.findDuplicates((entry, first) =>
    lists[listAt(lists, entry)]?.isDuplicate(entry, first),
  );
}
