import { deflateSync, Inflate, strFromU8, strToU8 } from "fflate";
import {
  encryptedFile,
  notAWorkbook,
  partDamaged,
  partTooLarge,
  tooLargeToOpen,
} from "../../messages/xlsx";
import { Refused } from "../../messages/refused";
import { crc32 } from "./crc32";

/** More than a workbook of figures takes; what is larger would hold up or exhaust the machine. */
export const MOST_BYTES = 40 * 1024 * 1024;
const MOST_BYTES_A_PART = 256 * 1024 * 1024;
const BYTES_A_PIECE = 64 * 1024;

const signatures = { end: 0x06054b50, directory: 0x02014b50, local: 0x04034b50 };
const sizes = { end: 22, directory: 46, local: 30 };
const flags = { encrypted: 1, utf8: 0x800 };
const methods = { stored: 0, deflated: 8 };
/** 1 January 2024, so that the same content gives the same bytes. */
const fixedTime = 0x58210000;

/** A part as it lies in the file: compressed. */
interface Entry {
  readonly method: number;
  readonly time: number;
  readonly crc: number;
  readonly size: number;
  readonly flags: number;
  readonly packed: Uint8Array;
}

/**
 * The parts of a zip package. What is not written is copied to the saved file as compressed
 * bytes. Names are found whatever their case.
 */
export class Zip {
  private readonly entries = new Map<string, Entry>();
  /** Lower case → as written. */
  private readonly spellings = new Map<string, string>();

  /** @throws Refused if the bytes are no readable zip file, or too many. */
  static open(bytes: Uint8Array): Zip {
    if (bytes.length > MOST_BYTES) throw new Refused(tooLargeToOpen(bytes.length, MOST_BYTES));
    const zip = new Zip();
    for (const [name, entry] of readEntries(bytes)) zip.put(name, entry);
    return zip;
  }

  get names(): string[] {
    return [...this.entries.keys()];
  }

  has(name: string): boolean {
    return this.spellings.has(name.toLowerCase());
  }

  /** @throws Refused if the part is damaged or too large. */
  bytes(name: string): Uint8Array | undefined {
    const entry = this.entries.get(this.spellings.get(name.toLowerCase()) ?? "");
    return entry && unpacked(name, entry);
  }

  /** The part as text, in the encoding that it has. */
  text(name: string): string | undefined {
    const bytes = this.bytes(name);
    return bytes && decoderFor(bytes).decode(bytes);
  }

  /** The same in pieces, for a part that is large. */
  *textInPieces(name: string): Generator<string> {
    const bytes = this.bytes(name) ?? new Uint8Array();
    const decoder = decoderFor(bytes);
    for (let at = 0; at < bytes.length; at += BYTES_A_PIECE) {
      yield decoder.decode(bytes.subarray(at, at + BYTES_A_PIECE), { stream: true });
    }
    yield decoder.decode();
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
      packed: deflateSync(bytes, { level: 6 }),
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

  private put(name: string, entry: Entry): void {
    this.entries.set(name, entry);
    this.spellings.set(name.toLowerCase(), name);
  }
}

function decoderFor(bytes: Uint8Array): TextDecoder {
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe;
  return new TextDecoder(wide ? "utf-16le" : "utf-8");
}

function readEntries(bytes: Uint8Array): [string, Entry][] {
  try {
    return [...directoryOf(bytes)];
  } catch (error) {
    // A directory that points outside the file.
    if (error instanceof RangeError) throw new Refused(notAWorkbook);
    throw error;
  }
}

function* directoryOf(bytes: Uint8Array): Generator<[string, Entry]> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const end = endRecord(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  // Zip64: for files beyond 4 GB, which are far too large here.
  if (count === 0xffff || at === 0xffffffff) throw new Refused(notAWorkbook);
  for (let index = 0; index < count; index++) {
    if (view.getUint32(at, true) !== signatures.directory) throw new Refused(notAWorkbook);
    const flag = view.getUint16(at + 8, true);
    if (flag & flags.encrypted) throw new Refused(encryptedFile);
    const nameLength = view.getUint16(at + 28, true);
    const extra = view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    const name = strFromU8(bytes.subarray(at + sizes.directory, at + sizes.directory + nameLength));
    const local = view.getUint32(at + 42, true);
    const localExtra = view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const start = local + sizes.local + localExtra;
    const length = view.getUint32(at + 20, true);
    if (start + length > bytes.length) throw new Refused(notAWorkbook);
    const entry = {
      method: view.getUint16(at + 10, true),
      time: view.getUint32(at + 12, true),
      crc: view.getUint32(at + 16, true),
      size: view.getUint32(at + 24, true),
      flags: flag & flags.utf8,
      packed: bytes.subarray(start, start + length),
    };
    if (!name.endsWith("/")) yield [name.replaceAll("\\", "/"), entry];
    at += sizes.directory + nameLength + extra;
  }
}

/** Where the last record begins; a comment of up to 64 KB may follow it. */
function endRecord(view: DataView): number {
  const earliest = Math.max(0, view.byteLength - sizes.end - 0xffff);
  for (let at = view.byteLength - sizes.end; at >= earliest; at--) {
    if (view.getUint32(at, true) === signatures.end) return at;
  }
  throw new Refused(notAWorkbook);
}

function unpacked(name: string, { method, packed, size, crc }: Entry): Uint8Array {
  if (size > MOST_BYTES_A_PART) throw new Refused(partTooLarge(name, size, MOST_BYTES_A_PART));
  const bytes = inflated(name, method, packed, size);
  if (bytes.length !== size || crc32(bytes) !== crc) throw new Refused(partDamaged(name));
  return bytes;
}

/** Stops at the declared size, so that a few bytes that would become gigabytes cost no time. */
function inflated(name: string, method: number, packed: Uint8Array, size: number): Uint8Array {
  if (method === methods.stored) return packed;
  const bytes = new Uint8Array(size);
  let length = 0;
  try {
    const inflate = new Inflate((chunk) => {
      bytes.set(chunk, length);
      length += chunk.length;
    });
    for (let at = 0; at < packed.length; at += BYTES_A_PIECE) {
      const next = at + BYTES_A_PIECE;
      inflate.push(packed.subarray(at, next), next >= packed.length);
    }
  } catch {
    throw new Refused(partDamaged(name));
  }
  return bytes.subarray(0, length);
}

function written(entries: readonly (readonly [string, Entry])[]): Uint8Array {
  const parts = entries.map(([name, entry]) => ({ name: strToU8(name), entry }));
  const total = parts.reduce(
    (sum, { name, entry }) =>
      sum + sizes.local + sizes.directory + 2 * name.length + entry.packed.length,
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
    bytes.set(entry.packed, at + sizes.local + name.length);
    at += sizes.local + name.length + entry.packed.length;
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
function writeFields(view: DataView, at: number, entry: Entry, nameLength: number): void {
  view.setUint16(at, 20, true); // version needed: 2.0, deflate
  view.setUint16(at + 2, entry.flags, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.time, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.packed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, nameLength, true);
}
