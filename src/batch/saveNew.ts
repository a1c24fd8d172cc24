import {
  closeSync,
  existsSync,
  fsyncSync,
  lstatSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, extname, join } from "node:path";
import {
  outExists,
  outFolderMissing,
  outIsFolder,
  unwritable,
  wouldOverwriteInput,
  wrongExtension,
} from "../messages/batch";
import { Refused } from "../messages/refused";

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
 * Writes a new file whole or not at all: under another name first. An interruption (Ctrl-C) has to
 * wait meanwhile.
 *
 * @throws Refused if that fails; then nothing is left behind
 */
export function saveNew(path: string, bytes: Uint8Array): void {
  const unfinished = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  const wait = () => undefined;
  process.on("SIGINT", wait);
  try {
    writeToDisk(unfinished, bytes);
    if (lstatSync(path, { throwIfNoEntry: false })) throw new Refused(outExists);
    renameSync(unfinished, path);
  } catch (error) {
    rmSync(unfinished, { force: true });
    if (error instanceof Refused) throw error;
    const { code = String(error) } = error as NodeJS.ErrnoException;
    throw new Refused(unwritable(code));
  } finally {
    process.off("SIGINT", wait);
  }
}

/** A file under another name, through a link or in another case is the same file. */
function isSameFile(one: string, other: string): boolean {
  const [a, b] = [one, other].map((path) =>
    statSync(path, { bigint: true, throwIfNoEntry: false }),
  );
  return a !== undefined && b !== undefined && a.dev === b.dev && a.ino === b.ino;
}

function writeToDisk(path: string, bytes: Uint8Array): void {
  const file = openSync(path, "wx");
  try {
    writeFileSync(file, bytes);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
