import { existsSync, lstatSync, statSync } from "node:fs";
import { dirname, extname } from "node:path";
import {
  outExists,
  outFolderMissing,
  outIsFolder,
  wouldOverwriteInput,
  wrongExtension,
} from "../messages/batch";
import { Refused } from "../messages/refused";
import { wholeOrNot, writeToDisk } from "./wholeOrNot";

/**
 * Asks, before any work is done, what would be wrong with a new file.
 *
 * @param extension with which the workbook must be saved: ".xlsx"
 * @param inputs the files from which it is made, if any
 * @throws Refused if it can't be written there, or if anything is there already
 */
export function refuseAsNew(path: string, extension: string, ...inputs: readonly string[]): void {
  if (inputs.some((input) => isSameFile(path, input))) throw new Refused(wouldOverwriteInput);
  const there = lstatSync(path, { throwIfNoEntry: false });
  if (there) throw new Refused(there.isDirectory() ? outIsFolder : outExists);
  if (extname(path).toLowerCase() !== extension) throw new Refused(wrongExtension(extension));
  if (!existsSync(dirname(path))) throw new Refused(outFolderMissing);
}

/**
 * Writes a new file whole or not at all.
 *
 * @throws Refused if that fails; then nothing is left behind
 */
export function saveNew(path: string, parts: Iterable<Uint8Array>): void {
  wholeOrNot(
    path,
    (unfinished) => writeToDisk(unfinished, parts),
    () => {
      if (lstatSync(path, { throwIfNoEntry: false })) throw new Refused(outExists);
    },
  );
}

/** A file under another name, through a link or in another case is the same file. */
function isSameFile(one: string, other: string): boolean {
  const [a, b] = [one, other].map((path) =>
    statSync(path, { bigint: true, throwIfNoEntry: false }),
  );
  return a !== undefined && b !== undefined && a.dev === b.dev && a.ino === b.ino;
}
