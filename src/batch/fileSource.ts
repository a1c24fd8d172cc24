import { closeSync, openSync, readSync } from "node:fs";
import type { ByteSource } from "../files/byteSource";
import { readable, sizeOf } from "./readable";

/** Files that are read one after another: only the one that is being read is open. */
export class FileSources {
  private opened?: { readonly path: string; readonly file: number };

  /** @throws Refused if it is no file to be read; so does the source where reading fails */
  of(path: string): ByteSource {
    return {
      size: sizeOf(path),
      read: (into, from) => readable(() => fill(into, this.open(path), from)),
    };
  }

  close(): void {
    if (this.opened) closeSync(this.opened.file);
    this.opened = undefined;
  }

  private open(path: string): number {
    if (this.opened?.path !== path) {
      this.close();
      this.opened = { path, file: openSync(path, "r") };
    }
    return this.opened.file;
  }
}

/** A system may give less at a time than is asked for. */
function fill(into: Uint8Array, file: number, from: number): number {
  let length = 0;
  while (length < into.length) {
    const count = readSync(file, into, length, into.length - length, from + length);
    if (count === 0) break;
    length += count;
  }
  return length;
}
