import { constants, crc32, deflateRawSync } from "node:zlib";

/** An entry of a zip file, with whatever it says of itself. */
export interface RawEntry {
  readonly name: string;
  readonly packed: readonly Uint8Array[];
  readonly size: number;
  readonly crc: number;
  /** 0 for stored, 8 for deflated. */
  readonly method: number;
  readonly flags: number;
  /** How long the packed bytes are said to be. */
  readonly packedSize: number;
  /** Where its header is said to be. */
  readonly offset?: number;
}

/** An honest entry, but for what is given. */
export function entry(
  name: string,
  content: string | Uint8Array,
  lies: Partial<RawEntry> = {},
): RawEntry {
  const bytes = Buffer.from(content);
  const packed = deflateRawSync(bytes);
  const honest = { size: bytes.length, crc: crc32(bytes), packedSize: packed.length };
  return { name, packed: [packed], method: 8, flags: 0, ...honest, ...lies };
}

/** An entry whose content is a beginning, a piece many times, and an end. */
export function longEntry(
  name: string,
  [begin, piece, times, end]: readonly [string, string | Uint8Array, number, string],
  lies: Partial<RawEntry> = {},
): RawEntry {
  const parts = [begin, piece, end].map((part) => Buffer.from(part));
  const [first, middle, last] = parts as [Buffer, Buffer, Buffer];
  // Flushed wholly, the same packed bytes can stand any number of times.
  const flushed = (bytes: Buffer) =>
    deflateRawSync(bytes, { finishFlush: constants.Z_FULL_FLUSH, level: 9 });
  const packed = [flushed(first), ...Array(times).fill(flushed(middle)), deflateRawSync(last)];
  return {
    name,
    packed,
    method: 8,
    flags: 0,
    size: first.length + times * middle.length + last.length,
    crc: lies.crc ?? crcOf([first, ...Array(times).fill(middle), last]),
    packedSize: packed.reduce((sum, { length }) => sum + length, 0),
    ...lies,
  };
}

function crcOf(pieces: readonly Buffer[]): number {
  return pieces.reduce((crc, piece) => crc32(piece, crc), 0);
}

/** What the record at the end says of the directory. */
interface EndRecord {
  readonly count?: number;
  readonly directory?: number;
}

/** The bytes of a zip file of these entries. */
export function* rawZip(entries: readonly RawEntry[], lies: EndRecord = {}): Generator<Uint8Array> {
  let at = 0;
  const directory: Uint8Array[] = [];
  for (const each of entries) {
    const name = Buffer.from(each.name);
    const header = Buffer.alloc(30);
    header.writeUInt32LE(0x04034b50);
    writeFields(header, 4, each, name.length);
    const line = Buffer.alloc(46);
    line.writeUInt32LE(0x02014b50);
    writeFields(line, 6, each, name.length);
    line.writeUInt32LE(each.offset ?? at, 42);
    directory.push(line, name);
    for (const bytes of [header, name, ...each.packed]) {
      yield bytes;
      at += bytes.length;
    }
  }
  yield* directory;
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50);
  end.writeUInt16LE(lies.count ?? entries.length, 8);
  end.writeUInt16LE(lies.count ?? entries.length, 10);
  end.writeUInt32LE(
    directory.reduce((sum, { length }) => sum + length, 0),
    12,
  );
  end.writeUInt32LE(lies.directory ?? at, 16);
  yield end;
}

/** The fields that a header and a line of the directory share. */
function writeFields(to: Buffer, at: number, of: RawEntry, nameLength: number): void {
  to.writeUInt16LE(20, at);
  to.writeUInt16LE(of.flags, at + 2);
  to.writeUInt16LE(of.method, at + 4);
  to.writeUInt32LE(of.crc, at + 10);
  to.writeUInt32LE(of.packedSize, at + 14);
  to.writeUInt32LE(of.size, at + 18);
  to.writeUInt16LE(nameLength, at + 22);
}
