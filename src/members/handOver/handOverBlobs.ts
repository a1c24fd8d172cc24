import { nothingToHandOver } from "../../messages/handOver";
import { Refused } from "../../messages/refused";
import type { ImportProgress } from "../importResult";
import { personsOf } from "../persons";
import type { FileToImport } from "../readFiles";
import { handOver } from "./handOver";
import {
  type HandOverChoices,
  type HandOverName,
  handOverNames,
  type HandOverResult,
} from "./handOverChoices";

/**
 * A hand-over as files that a page can save.
 *
 * @throws Refused if the files hold no members, or can't be read
 */
export async function handOverBlobs(
  files: readonly FileToImport[],
  choices: HandOverChoices,
  onProgress: (progress: ImportProgress) => void,
): Promise<HandOverResult> {
  // A browser may keep a blob on the disk, which it does not do with arrays.
  const parts: Record<HandOverName, Blob[]> = {
    "peserta.parquet": [],
    "agregat.parquet": [],
    "agregat.sql": [],
  };
  const write = (name: HandOverName, bytes: Uint8Array<ArrayBuffer>) =>
    void parts[name].push(new Blob([bytes]));
  const imported = await handOver(files, choices, write, onProgress);
  const persons = personsOf(imported.lists.map(({ members }) => members));
  const unread = imported.files.flatMap(({ file, error }) => (error ? [{ file, error }] : []));
  if (persons.rows === 0) throw new Refused(unread[0]?.error ?? nothingToHandOver);
  return {
    files: handOverNames.map((name) => ({ name, blob: new Blob(parts[name]) })),
    persons,
    unread,
  };
}
