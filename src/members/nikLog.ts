import { salt } from "./salt";

/** An entry: both halves of the NIK, its row and its group. */
const WORDS = 4;
/** Entries a block: memory grows by a megabyte, and nothing is ever copied. */
const BLOCK_BITS = 16;
const BLOCK = 1 << BLOCK_BITS;
/** At least so many bits a NIK: of those that are there once, one of 16 at most looks twice. */
const BITS_A_NIK = 8;
const FEWEST_BITS = 1 << 16;

/**
 * All NIKs of an import in the order in which they came, and which of them came before: exact,
 * at 18 to 24 bytes each.
 *
 * A hash table of millions of NIKs would wait for memory at each of them. Here a NIK is written
 * to the end of the log, and two bits are set for it; where both were set before, other bits say
 * that this NIK may stand twice. Only those few are compared, when all are there.
 */
export class NikLog {
  length = 0;
  private readonly blocks: Uint32Array[] = [];
  /** The last of them. */
  private block: Uint32Array = noBlock;
  private seen = new Int32Array(FEWEST_BITS / 32);
  private seenTwice = new Int32Array(FEWEST_BITS / 32);
  /** How often both bits were set before. */
  private suspects = 0;

  /**
   * @param first the first eight digits of a NIK, as a number
   * @param last the last eight
   */
  add(first: number, last: number, row: number, group: number): void {
    const within = this.length & (BLOCK - 1);
    if (within === 0) this.beginBlock();
    const { block } = this;
    const at = within * WORDS;
    block[at] = first;
    block[at + 1] = last;
    block[at + 2] = row;
    block[at + 3] = group;
    this.length++;
    if (this.length * BITS_A_NIK > this.seen.length * 32) this.widen();
    else this.mark(hashOf(first, last));
  }

  rowOf(entry: number): number {
    return this.word(entry, 2);
  }

  groupOf(entry: number): number {
    return this.word(entry, 3);
  }

  /** Whether an entry is there and is this NIK in this row. */
  isAt(entry: number, first: number, last: number, row: number): boolean {
    if (entry >= this.length) return false;
    const isNik = this.word(entry, 0) === first && this.word(entry, 1) === last;
    return isNik && this.rowOf(entry) === row;
  }

  /** Makes room for so many more bits, so that they need not be set again and again. */
  reserve(more: number): void {
    const bits = (this.length + more) * BITS_A_NIK;
    if (bits > this.seen.length * 32) this.setBits(bits);
  }

  /** Forgets what came after so many entries. */
  truncate(length: number): void {
    this.length = length;
    this.blocks.length = Math.ceil(length / BLOCK);
    this.block = this.blocks.at(-1) ?? noBlock;
  }

  /**
   * Finds the entries whose NIK an earlier entry has, in their order.
   *
   * @param found told the entry, and the first one with its NIK
   */
  findDuplicates(found: (entry: number, first: number) => void): void {
    // Of the NIKs that stand often there are few.
    const expected = Math.max(0, Math.min(this.suspects, this.length - this.suspects));
    const known = new FirstEntries(expected, (entry) => this.hashOf(entry));
    this.blocks.forEach((block, index) => {
      const begin = index * BLOCK;
      const end = Math.min(BLOCK, this.length - begin) * WORDS;
      for (let at = 0; at < end; at += WORDS) {
        const hash = hashOf(block[at] as number, block[at + 1] as number);
        if (!this.mayStandTwice(hash)) continue;
        const entry = begin + at / WORDS;
        const first = known.firstOf(entry, hash, (other) => this.isSame(entry, other));
        if (first !== entry) found(entry, first);
      }
    });
  }

  /** The memory that it takes. */
  get bytes(): number {
    return this.blocks.length * BLOCK * WORDS * 4 + 2 * this.seen.byteLength;
  }

  private beginBlock(): void {
    this.block = new Uint32Array(BLOCK * WORDS);
    this.blocks.push(this.block);
  }

  private word(entry: number, word: number): number {
    const block = this.blocks[entry >>> BLOCK_BITS] as Uint32Array;
    return block[(entry & (BLOCK - 1)) * WORDS + word] as number;
  }

  private hashOf(entry: number): number {
    return hashOf(this.word(entry, 0), this.word(entry, 1));
  }

  private isSame(one: number, other: number): boolean {
    return this.word(one, 0) === this.word(other, 0) && this.word(one, 1) === this.word(other, 1);
  }

  private mark(hash: number): void {
    const { seen } = this;
    const at = (hash >>> 10) & (seen.length - 1);
    const bits = bitsOf(hash);
    const there = seen[at] as number;
    if ((there & bits) === bits) {
      this.seenTwice[at] = (this.seenTwice[at] as number) | bits;
      this.suspects++;
    } else seen[at] = there | bits;
  }

  private mayStandTwice(hash: number): boolean {
    const { seenTwice } = this;
    const bits = bitsOf(hash);
    return ((seenTwice[(hash >>> 10) & (seenTwice.length - 1)] as number) & bits) === bits;
  }

  private widen(): void {
    this.setBits(this.seen.length * 64);
  }

  /** Sets all bits anew, at least so many. */
  private setBits(bits: number): void {
    const words = 2 ** Math.ceil(Math.log2(bits / 32));
    this.seen = new Int32Array(words);
    this.seenTwice = new Int32Array(words);
    this.suspects = 0;
    for (let entry = 0; entry < this.length; entry++) this.mark(this.hashOf(entry));
  }
}

const noBlock = new Uint32Array();

/** The first entries of NIKs, by their hash: four bytes a place. */
class FirstEntries {
  /** Entries, plus 1. */
  private places: Uint32Array;
  private size = 0;

  constructor(
    expected: number,
    private readonly hashOfEntry: (entry: number) => number,
  ) {
    this.places = new Uint32Array(expected * 2 + 64);
  }

  /** The first entry with the NIK of this one, which is then the first if there was none. */
  firstOf(entry: number, hash: number, isSame: (other: number) => boolean): number {
    const { places } = this;
    let at = this.placeOf(hash);
    for (let there = places[at] as number; there !== 0; there = places[at] as number) {
      if (isSame(there - 1)) return there - 1;
      at = at + 1 === places.length ? 0 : at + 1;
    }
    places[at] = entry + 1;
    this.size++;
    if (this.size * 5 > places.length * 4) this.grow();
    return entry;
  }

  private placeOf(hash: number): number {
    return Math.floor(((hash >>> 0) / 2 ** 32) * this.places.length);
  }

  private grow(): void {
    const { places } = this;
    this.places = new Uint32Array(Math.ceil(places.length * 1.5));
    for (const there of places) {
      if (there === 0) continue;
      let at = this.placeOf(this.hashOfEntry(there - 1));
      while (this.places[at] !== 0) at = at + 1 === this.places.length ? 0 : at + 1;
      this.places[at] = there;
    }
  }
}

/** Two bits of a word: that both were set before is rare by chance. */
function bitsOf(hash: number): number {
  return (1 << (hash & 31)) | (1 << ((hash >>> 5) & 31));
}

function hashOf(first: number, last: number): number {
  let hash = Math.imul(first ^ salt, 0x9e3779b1) ^ Math.imul(last + salt, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return hash ^ (hash >>> 13);
}
