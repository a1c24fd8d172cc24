import { Refused } from "../../messages/refused";
import { encryptedFile, notAWorkbook, tooLargeToOpen } from "../../messages/xlsx";
import { bytesFrom, type ByteSource } from "../byteSource";
import { flags, signatures, sizes } from "./zipLayout";

/** A part as it lies in the file: compressed. */
export interface ZipEntry {
  readonly method: number;
  readonly time: number;
  readonly crc: number;
  /** Of its content, as the file says. */
  readonly size: number;
  readonly flags: number;
  readonly packed: ByteSource;
}

const MOST_BYTES_OF_DIRECTORY = 16 * 1024 * 1024;
const LONGEST_COMMENT = 0xffff;

/**
 * The parts of a zip file by their names, in the order of its directory.
 *
 * @param mostBytes as long as the file may be
 * @throws Refused if it is no readable zip file
 */
export function readDirectory(
  source: ByteSource,
  mostBytes: number,
): (readonly [name: string, entry: ZipEntry])[] {
  if (source.size > mostBytes) throw new Refused(tooLargeToOpen(source.size, mostBytes));
  return [...entriesOf(source)].filter(([name]) => !name.endsWith("/"));
}

/** The record at the end of a zip file; a file that was cut off has none. */
function endRecord(source: ByteSource): DataView | undefined {
  const from = Math.max(0, source.size - sizes.end - LONGEST_COMMENT);
  const tail = bytesFrom(source, from, sizes.end + LONGEST_COMMENT);
  const view = new DataView(tail.buffer, tail.byteOffset, tail.length);
  for (let at = tail.length - sizes.end; at >= 0; at--) {
    if (view.getUint32(at, true) === signatures.end) {
      return new DataView(tail.buffer, tail.byteOffset + at, sizes.end);
    }
  }
  return undefined;
}

function* entriesOf(source: ByteSource): Generator<readonly [string, ZipEntry]> {
  const end = endRecord(source) ?? refuse();
  const count = end.getUint16(10, true);
  const start = end.getUint32(16, true);
  // Zip64: for files beyond 4 GB, which are far too large here.
  if (count === 0xffff || start === 0xffffffff) refuse();
  const bytes = bytesFrom(source, start, MOST_BYTES_OF_DIRECTORY);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  let at = 0;
  for (let index = 0; index < count; index++) {
    const isEntry =
      at + sizes.directory <= bytes.length && view.getUint32(at, true) === signatures.directory;
    if (!isEntry) refuse();
    const nameLength = view.getUint16(at + 28, true);
    const extra = view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    const name = bytes.subarray(at + sizes.directory, at + sizes.directory + nameLength);
    yield [decoder.decode(name).replaceAll("\\", "/"), entryAt(view, at, source)];
    at += sizes.directory + nameLength + extra;
  }
}

const decoder = new TextDecoder();

function entryAt(view: DataView, at: number, source: ByteSource): ZipEntry {
  const flag = view.getUint16(at + 8, true);
  if (flag & flags.encrypted) throw new Refused(encryptedFile);
  return {
    method: view.getUint16(at + 10, true),
    time: view.getUint32(at + 12, true),
    crc: view.getUint32(at + 16, true),
    size: view.getUint32(at + 24, true),
    flags: flag & flags.utf8,
    packed: packedBytes(source, view.getUint32(at + 42, true), view.getUint32(at + 20, true)),
  };
}

/** The bytes of an entry behind its header, which is looked at when they are first read. */
function packedBytes(source: ByteSource, header: number, size: number): ByteSource {
  let start: number | undefined;
  return {
    size,
    read(into, from) {
      start ??= behindHeader(source, header);
      if (start + size > source.size) refuse();
      return source.read(into.subarray(0, Math.max(0, size - from)), start + from);
    },
  };
}

function behindHeader(source: ByteSource, header: number): number {
  const bytes = bytesFrom(source, header, sizes.local);
  if (bytes.length < sizes.local) refuse();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  return header + sizes.local + view.getUint16(26, true) + view.getUint16(28, true);
}

function refuse(): never {
  throw new Refused(notAWorkbook);
}
