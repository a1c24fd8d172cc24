import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { writable } from "./writable";

/**
 * Makes a new file or folder whole or not at all: under another name first. An interruption
 * (Ctrl-C) has to wait meanwhile.
 *
 * @param write makes it, at the path that it is given
 * @param makeWay refuses, or takes away, what stands at its place by then
 * @throws Refused if that fails; then nothing is left behind
 */
export function wholeOrNot(
  path: string,
  write: (unfinished: string) => void,
  makeWay: () => void,
): void {
  const unfinished = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  const wait = () => undefined;
  process.on("SIGINT", wait);
  try {
    writable(() => {
      write(unfinished);
      makeWay();
      renameSync(unfinished, path);
    });
  } catch (error) {
    rmSync(unfinished, { force: true, recursive: true });
    throw error;
  } finally {
    process.off("SIGINT", wait);
  }
}

/** Writes a file that is not there yet, and waits until it is on the disk. */
export function writeToDisk(path: string, parts: Iterable<Uint8Array>): void {
  const file = openSync(path, "wx");
  try {
    for (const part of parts) writeFileSync(file, part);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
