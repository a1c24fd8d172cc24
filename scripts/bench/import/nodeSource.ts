import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import type { ByteSource } from "../../../src/files/byteSource";

export function nodeSource(file: string): ByteSource & { close(): void } {
  const handle = openSync(file, "r");
  return {
    size: fstatSync(handle).size,
    read: (into, from) => readSync(handle, into, 0, into.length, from),
    close: () => closeSync(handle),
  };
}
