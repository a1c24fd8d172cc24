import { deflateSync, strToU8 } from "fflate";
import { bytesFrom, sourceOf } from "../../files/byteSource";
import { crc32 } from "../../files/xlsx/crc32";
import { readDirectory, type ZipEntry } from "../../files/xlsx/zipDirectory";
import { flags, methods, signatures, sizes } from "../../files/xlsx/zipLayout";
import type { ZipLimits } from "../../files/xlsx/zipLimits";
import { ZipReader } from "../../files/xlsx/zipReader";

/** More than a workbook of figures takes; what is larger would hold up or exhaust the machine. */
export const MOST_BYTES = 40 * 1024 * 1024;
const MOST_BYTES_A_PART = 256 * 1024 * 1024;
const limits: ZipLimits = {
  parts: Infinity,
  inAll: Infinity,
  whole: MOST_BYTES_A_PART,
  streamed: MOST_BYTES_A_PART,
  timesSmaller: Infinity,
};
/** 1 January 2024, so that the same content gives the same bytes. */
const fixedTime = 0x58210000;

/** The parts of a zip package. What is not written is copied to the saved file as compressed bytes. */
export class Zip extends ZipReader {
  constructor(entries: readonly (readonly [string, ZipEntry])[] = []) {
    super(entries, limits);
  }

  /** @throws Refused if the bytes are no readable zip file, or too many. */
  static open(bytes: Uint8Array): Zip {
    return new Zip(readDirectory(sourceOf(bytes), MOST_BYTES));
  }

  /** Replaces a part or adds one. */
  set(name: string, content: string | Uint8Array): void {
    const bytes = typeof content === "string" ? strToU8(content) : content;
    this.put(this.spellings.get(name.toLowerCase()) ?? name, {
      method: methods.deflated,
      time: fixedTime,
      crc: crc32(bytes),
      size: bytes.length,
      flags: flags.utf8,
      packed: sourceOf(deflateSync(bytes, { level: 6 })),
    });
  }

  remove(name: string): void {
    this.entries.delete(this.spellings.get(name.toLowerCase()) ?? "");
    this.spellings.delete(name.toLowerCase());
  }

  /** Makes changes whole or not at all. */
  wholly(change: () => void): void {
    const before = [...this.entries];
    try {
      change();
    } catch (error) {
      this.entries.clear();
      this.spellings.clear();
      for (const [name, entry] of before) this.put(name, entry);
      throw error;
    }
  }

  save(): Uint8Array {
    return written([...this.entries]);
  }
}

function written(entries: readonly (readonly [string, ZipEntry])[]): Uint8Array {
  const parts = entries.map(([name, entry]) => ({ name: strToU8(name), entry }));
  const total = parts.reduce(
    (sum, { name, entry }) =>
      sum + sizes.local + sizes.directory + 2 * name.length + entry.packed.size,
    sizes.end,
  );
  const bytes = new Uint8Array(total);
  const view = new DataView(bytes.buffer);
  let at = 0;
  const starts = parts.map(({ name, entry }) => {
    const start = at;
    view.setUint32(at, signatures.local, true);
    writeFields(view, at + 4, entry, name.length);
    bytes.set(name, at + sizes.local);
    bytes.set(bytesFrom(entry.packed, 0, entry.packed.size), at + sizes.local + name.length);
    at += sizes.local + name.length + entry.packed.size;
    return start;
  });
  const directory = at;
  parts.forEach(({ name, entry }, index) => {
    view.setUint32(at, signatures.directory, true);
    view.setUint16(at + 4, 20, true);
    writeFields(view, at + 6, entry, name.length);
    view.setUint32(at + 42, starts[index] ?? 0, true);
    bytes.set(name, at + sizes.directory);
    at += sizes.directory + name.length;
  });
  view.setUint32(at, signatures.end, true);
  view.setUint16(at + 8, parts.length, true);
  view.setUint16(at + 10, parts.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return bytes;
}

/** The fields that a local header and a directory entry share. */
function writeFields(view: DataView, at: number, entry: ZipEntry, nameLength: number): void {
  view.setUint16(at, 20, true); // version needed: 2.0, deflate
  view.setUint16(at + 2, entry.flags, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.time, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.packed.size, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, nameLength, true);
}
