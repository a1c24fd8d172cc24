import { closeSync, openSync, readSync, unlinkSync, writeSync } from "node:fs";
import { join } from "node:path";

const PIECE = 1 << 20;

/**
 * What is not finished yet, on the disk but under no name: whatever ends this process, nothing of
 * it is left there.
 */
export class NamelessFile {
  private readonly file: number;
  private length = 0;

  /** @param folder on a disk that has room for it */
  constructor(folder: string) {
    const path = join(folder, `.cakupan.${process.pid}.tmp`);
    this.file = openSync(path, "wx+");
    unlinkSync(path);
  }

  write(bytes: Uint8Array): void {
    for (let from = 0; from < bytes.length; ) {
      const written = writeSync(this.file, bytes, from, bytes.length - from, this.length);
      from += written;
      this.length += written;
    }
  }

  /** All that was written, piece by piece. */
  *parts(): Generator<Uint8Array> {
    const piece = new Uint8Array(PIECE);
    for (let from = 0; from < this.length; ) {
      const read = readSync(this.file, piece, 0, PIECE, from);
      yield piece.subarray(0, read);
      from += read;
    }
  }

  close(): void {
    closeSync(this.file);
  }
}
