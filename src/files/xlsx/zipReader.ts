import { Refused } from "../../messages/refused";
import {
  contentTooLarge,
  partDamaged,
  partTooLarge,
  tooManyParts,
  unlikelyPart,
} from "../../messages/xlsx";
import type { ByteSource } from "../byteSource";
import { BYTES_A_PIECE } from "../row";
import { crc32 } from "./crc32";
import { DeflateDamaged, Inflater } from "./inflater";
import type { ZipEntry } from "./zipDirectory";
import { methods } from "./zipLayout";
import type { ZipLimits } from "./zipLimits";

/** A part so short may be as much smaller by compression as it likes. */
const SHORT_PART = 4 * 1024 * 1024;

/** The parts of a zip package. Names are found whatever their case. */
export class ZipReader {
  protected readonly entries = new Map<string, ZipEntry>();
  /** Lower case → as written. */
  protected readonly spellings = new Map<string, string>();

  /**
   * @param entries the last one of a name counts
   * @throws Refused if there are too many, or if they say that they hold too much
   */
  constructor(
    entries: readonly (readonly [string, ZipEntry])[],
    private readonly limits: ZipLimits,
  ) {
    const { parts, inAll } = limits;
    if (entries.length > parts) throw new Refused(tooManyParts(entries.length, parts));
    const bytes = entries.reduce((sum, [, { size }]) => sum + size, 0);
    if (bytes > inAll) throw new Refused(contentTooLarge(bytes, inAll));
    for (const [name, entry] of entries) this.put(name, entry);
  }

  get names(): string[] {
    return [...this.entries.keys()];
  }

  has(name: string): boolean {
    return this.spellings.has(name.toLowerCase());
  }

  /** How long a part is, as the file says; 0 if it is missing. */
  size(name: string): number {
    return this.entry(name)?.size ?? 0;
  }

  /** @throws Refused if the part is damaged or too large. */
  bytes(name: string): Uint8Array | undefined {
    const entry = this.entry(name);
    if (!entry) return undefined;
    this.checkSize(name, entry, this.limits.whole);
    const bytes = new Uint8Array(entry.size);
    let length = 0;
    for (const piece of unpacked(name, entry, () => undefined)) {
      bytes.set(piece, length);
      length += piece.length;
    }
    return bytes;
  }

  /** The part as text, in the encoding that it has. */
  text(name: string): string | undefined {
    const bytes = this.bytes(name);
    return bytes && new TextDecoder(encodingOf(bytes)).decode(bytes);
  }

  /**
   * A part in pieces, each of which counts only until the next one. It is whole and undamaged
   * when the last one was taken.
   *
   * @param onPacked told how many more bytes of the file are read
   * @throws Refused if the part is damaged or too large
   */
  *pieces(
    name: string,
    onPacked: (bytes: number) => void = () => undefined,
  ): Generator<Uint8Array> {
    const entry = this.entry(name);
    if (!entry) return;
    this.checkSize(name, entry, this.limits.streamed);
    yield* unpacked(name, entry, onPacked);
  }

  protected put(name: string, entry: ZipEntry): void {
    this.entries.set(name, entry);
    this.spellings.set(name.toLowerCase(), name);
  }

  private entry(name: string): ZipEntry | undefined {
    return this.entries.get(this.spellings.get(name.toLowerCase()) ?? "");
  }

  private checkSize(name: string, { size, packed }: ZipEntry, most: number): void {
    if (size > most) throw new Refused(partTooLarge(name, size, most));
    if (size > SHORT_PART && size > packed.size * this.limits.timesSmaller) {
      throw new Refused(unlikelyPart(name, size, packed.size));
    }
  }
}

/** The encoding of a part that begins so: they are XML. */
export function encodingOf([first, second]: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return "utf-8";
}

/** Stops at the declared size, so that a few bytes that would become gigabytes cost no time. */
function* unpacked(
  name: string,
  { method, packed, size, crc }: ZipEntry,
  onPacked: (bytes: number) => void,
): Generator<Uint8Array> {
  const pieces = packedPieces(name, packed, onPacked);
  let length = 0;
  let sum = 0;
  for (const piece of method === methods.stored ? pieces : inflated(name, pieces)) {
    if (piece.length === 0) continue;
    length += piece.length;
    if (length > size) refuse(name);
    sum = crc32(piece, sum);
    yield piece;
  }
  if (length !== size || sum !== crc) refuse(name);
}

function* packedPieces(
  name: string,
  packed: ByteSource,
  onPacked: (bytes: number) => void,
): Generator<Uint8Array> {
  const bytes = new Uint8Array(Math.min(BYTES_A_PIECE, packed.size));
  for (let at = 0; at < packed.size; ) {
    const count = packed.read(bytes, at);
    if (count === 0) refuse(name);
    yield bytes.subarray(0, count);
    at += count;
    onPacked(count);
  }
}

function* inflated(name: string, pieces: Iterable<Uint8Array>): Generator<Uint8Array> {
  try {
    yield* new Inflater(pieces).inflated();
  } catch (error) {
    throw error instanceof DeflateDamaged ? new Refused(partDamaged(name)) : error;
  }
}

function refuse(part: string): never {
  throw new Refused(partDamaged(part));
}
