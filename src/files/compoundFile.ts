import { oldWorkbookDamaged } from "../messages/oldFiles";
import { Refused } from "../messages/refused";
import { beginsWith } from "./signatures";

/** Where the head of a compound file says what; the format is [MS-CFB]. */
const head = {
  sectorShift: 30,
  directory: 48,
  shortest: 56,
  miniTable: 60,
  moreTables: 68,
  tables: 76,
};
const TABLES_IN_HEAD = 109;
const MINI_SECTOR = 64;
const ENTRY = 128;
const entry = { nameLength: 64, kind: 66, start: 116, length: 120 };
export const streamKinds = { stream: 2, root: 5 };

/** A file within the compound file. */
export interface Stream {
  readonly name: string;
  readonly kind: number;
  readonly start: number;
  readonly length: number;
}

/** Sectors, each of which names the one that follows it. */
interface Sectors {
  readonly bytes: Uint8Array;
  readonly length: number;
  offset(sector: number): number;
  next(sector: number): number;
}

export function isCompoundFile(bytes: Uint8Array): boolean {
  return beginsWith(bytes, "d0cf11e0a1b11ae1");
}

/** A file that holds files, as old Office programs save it. Damage is refused. */
export class CompoundFile implements Sectors {
  readonly length: number;
  readonly streams: readonly Stream[];
  private readonly view: DataView;
  /** The sectors that hold the table of which sector follows which. */
  private readonly tables: readonly number[];

  constructor(readonly bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    this.length = this.numberAt(head.sectorShift) % 0x1_0000 === 12 ? 4096 : 512;
    this.tables = this.findTables();
    this.streams = this.sectorsFrom(this.numberAt(head.directory)).flatMap((sector) =>
      this.streamsIn(sector),
    );
  }

  content({ start, length }: Stream): Uint8Array {
    const isShort = length < this.numberAt(head.shortest);
    return gathered(isShort ? this.miniSectors() : this, start, length);
  }

  offset(sector: number): number {
    return (sector + 1) * this.length;
  }

  next(sector: number): number {
    const numbers = this.length / 4;
    const table = this.tables[Math.floor(sector / numbers)] ?? refuse();
    return this.numberAt(this.offset(table) + 4 * (sector % numbers));
  }

  /** The head lists the first tables, and a chain of sectors the others. */
  private findTables(): number[] {
    const tables = this.numbersAt(head.tables, TABLES_IN_HEAD);
    const most = TABLES_IN_HEAD + this.bytes.length / this.length;
    let list = this.numberAt(head.moreTables);
    while (this.has(list) && tables.length < most) {
      const numbers = this.numbersAt(this.offset(list), this.length / 4);
      list = numbers.pop() ?? refuse();
      tables.push(...numbers);
    }
    return tables;
  }

  private streamsIn(sector: number): Stream[] {
    const entries = Array.from({ length: this.length / ENTRY }, (_, index) => index * ENTRY);
    return entries.map((at) => this.streamAt(this.offset(sector) + at));
  }

  private streamAt(at: number): Stream {
    const nameLength = Math.min(this.bytes[at + entry.nameLength] ?? 0, entry.nameLength);
    const name = this.bytes.subarray(at, at + Math.max(0, nameLength - 2));
    return {
      name: new TextDecoder("utf-16le").decode(name),
      kind: this.bytes[at + entry.kind] ?? 0,
      start: this.numberAt(at + entry.start),
      length: this.numberAt(at + entry.length),
    };
  }

  /** Short streams lie in small sectors within one stream, with a table of their own. */
  private miniSectors(): Sectors {
    const root = this.streams.find(({ kind }) => kind === streamKinds.root) ?? refuse();
    const table = this.sectorsFrom(this.numberAt(head.miniTable)).flatMap((sector) =>
      this.numbersAt(this.offset(sector), this.length / 4),
    );
    return {
      bytes: gathered(this, root.start, root.length),
      length: MINI_SECTOR,
      offset: (sector) => sector * MINI_SECTOR,
      next: (sector) => table[sector] ?? refuse(),
    };
  }

  /** A chain of which nobody says how long it is: it ends with a sector that there is not. */
  private sectorsFrom(start: number): number[] {
    const sectors: number[] = [];
    const most = this.bytes.length / this.length;
    for (let sector = start; this.has(sector); sector = this.next(sector)) {
      if (sectors.push(sector) > most) refuse();
    }
    return sectors;
  }

  private has(sector: number): boolean {
    return this.offset(sector) < this.bytes.length;
  }

  private numbersAt(at: number, count: number): number[] {
    return Array.from({ length: count }, (_, index) => this.numberAt(at + 4 * index));
  }

  private numberAt(at: number): number {
    if (at + 4 > this.bytes.length) refuse();
    return this.view.getUint32(at, true);
  }
}

/** So many bytes of a chain of sectors. */
function gathered(sectors: Sectors, start: number, length: number): Uint8Array {
  if (length > sectors.bytes.length) refuse();
  const content = new Uint8Array(length);
  let sector = start;
  for (let at = 0; at < length; at += sectors.length) {
    if (at > 0) sector = sectors.next(sector);
    const from = sectors.offset(sector);
    const piece = sectors.bytes.subarray(from, from + Math.min(sectors.length, length - at));
    if (piece.length < Math.min(sectors.length, length - at)) refuse();
    content.set(piece, at);
  }
  return content;
}

function refuse(): never {
  throw new Refused(oldWorkbookDamaged);
}
