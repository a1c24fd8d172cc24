import { existsSync, lstatSync, mkdirSync, readdirSync, rmdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { outFolderMissing } from "../messages/batch";
import { folderNotEmpty, outIsFile } from "../messages/handOver";
import { Refused } from "../messages/refused";
import { wholeOrNot, writeToDisk } from "./wholeOrNot";

/**
 * Asks, before any work is done, what would be wrong with a new folder of files.
 *
 * @throws Refused if it can't be made there, or if there is anything but an empty folder
 */
export function refuseAsNewFolder(path: string): void {
  const there = lstatSync(path, { throwIfNoEntry: false });
  if (there && !there.isDirectory()) throw new Refused(outIsFile);
  if (there && readdirSync(path).length > 0) throw new Refused(folderNotEmpty);
  if (!existsSync(dirname(path))) throw new Refused(outFolderMissing);
}

/** A file of a new folder. */
export interface FileOfFolder {
  readonly name: string;
  readonly parts: Iterable<Uint8Array>;
}

/**
 * Writes files into a new folder, all of them or none.
 *
 * @throws Refused if that fails; then nothing is left behind
 */
export function saveNewFolder(path: string, files: readonly FileOfFolder[]): void {
  wholeOrNot(
    path,
    (unfinished) => {
      mkdirSync(unfinished);
      for (const { name, parts } of files) writeToDisk(join(unfinished, name), parts);
    },
    () => {
      refuseAsNewFolder(path);
      if (existsSync(path)) rmdirSync(path);
    },
  );
}
