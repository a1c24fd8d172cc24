/** How far back a repetition may reach. */
const HISTORY = 1 << 15;
/** What comes out at once, at least. */
const OUTPUT = 1 << 17;
const LONGEST_MATCH = 258;
const LONGEST_CODE = 15;
const END_OF_BLOCK = 256;
/** More bits than a stream can want after its end. */
const MOST_PADDING = 64;

const lengthOrder = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
const lengths = bases(
  3,
  [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5],
);
const distances = bases(
  1,
  [
    0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13,
    13,
  ],
);

/** Codes of a block: by the next bits, the symbol times 16 and the bits that it takes. */
interface Codes {
  readonly table: Uint16Array;
  readonly mask: number;
}

/** The stream is no deflated one, or was cut off. */
export class DeflateDamaged extends Error {}

/**
 * Inflates a raw deflate stream (RFC 1951) into one buffer that is used again: libraries make new
 * ones at each step, and what waits to be collected takes more memory than a list itself.
 */
export class Inflater {
  private readonly output = new Uint8Array(HISTORY + OUTPUT + LONGEST_MATCH);
  private at = HISTORY;
  private written = 0;
  private readonly pieces: Iterator<Uint8Array>;
  private input: Uint8Array = new Uint8Array();
  private position = 0;
  private hold = 0;
  private count = 0;
  private padding = 0;
  private literals: Codes = fixed().literals;
  private distances: Codes = fixed().distances;
  private storedLeft = 0;
  private isInBlock = false;
  private isStored = false;
  private isLast = false;

  constructor(pieces: Iterable<Uint8Array>) {
    this.pieces = pieces[Symbol.iterator]();
  }

  /**
   * What comes of it, in pieces that count only until the next one.
   *
   * @throws DeflateDamaged
   */
  *inflated(): Generator<Uint8Array> {
    for (;;) {
      const isFull = this.run();
      if (this.at > HISTORY) yield this.output.subarray(HISTORY, this.at);
      if (!isFull) return;
      this.written = Math.min(HISTORY, this.written + this.at - HISTORY);
      this.output.copyWithin(0, this.at - HISTORY, this.at);
      this.at = HISTORY;
    }
  }

  /** @returns whether it stopped for a full buffer, not at the end */
  private run(): boolean {
    for (;;) {
      if (!this.isInBlock) {
        if (this.isLast) return this.end();
        this.beginBlock();
      }
      if (this.isStored ? this.runStored() : this.runCodes()) return true;
    }
  }

  private end(): false {
    if (this.padding > this.count) throw new DeflateDamaged();
    return false;
  }

  private beginBlock(): void {
    this.isLast = this.bits(1) === 1;
    const kind = this.bits(2);
    if (kind === 3) throw new DeflateDamaged();
    this.isInBlock = true;
    this.isStored = kind === 0;
    if (kind === 0) this.beginStored();
    else if (kind === 1) ({ literals: this.literals, distances: this.distances } = fixed());
    else this.readCodes();
  }

  private beginStored(): void {
    this.bits(this.count & 7);
    const length = this.bits(16);
    if (this.bits(16) !== (length ^ 0xffff)) throw new DeflateDamaged();
    this.storedLeft = length;
  }

  private runStored(): boolean {
    while (this.storedLeft > 0) {
      if (this.at >= HISTORY + OUTPUT) return true;
      this.output[this.at++] = this.bits(8);
      this.storedLeft--;
    }
    this.isInBlock = false;
    return false;
  }

  /** @returns whether the buffer is full; else the block has ended */
  private runCodes(): boolean {
    const { output } = this;
    const { table, mask } = this.literals;
    let { at } = this;
    while (at < HISTORY + OUTPUT) {
      if (this.count < LONGEST_CODE) this.fill(LONGEST_CODE);
      const entry = table[this.hold & mask] as number;
      const symbol = entry >> 4;
      this.drop(entry & 15);
      if (symbol < END_OF_BLOCK) output[at++] = symbol;
      else if (symbol === END_OF_BLOCK) {
        this.at = at;
        this.isInBlock = false;
        return false;
      } else at = this.copyMatch(symbol - END_OF_BLOCK - 1, at);
    }
    this.at = at;
    return true;
  }

  private copyMatch(symbol: number, start: number): number {
    const { output } = this;
    // The last length has a code of its own.
    const length = symbol === 28 ? LONGEST_MATCH : this.based(lengths, symbol);
    if (this.count < LONGEST_CODE) this.fill(LONGEST_CODE);
    const entry = this.distances.table[this.hold & this.distances.mask] as number;
    this.drop(entry & 15);
    const distance = this.based(distances, entry >> 4);
    if (distance > start - HISTORY + this.written) throw new DeflateDamaged();
    const end = start + length;
    for (let at = start; at < end; at++) output[at] = output[at - distance] as number;
    return end;
  }

  private based({ base, extra }: ReturnType<typeof bases>, symbol: number): number {
    if (symbol >= base.length) throw new DeflateDamaged();
    return (base[symbol] as number) + this.bits(extra[symbol] as number);
  }

  private readCodes(): void {
    const literals = this.bits(5) + 257;
    const distances = this.bits(5) + 1;
    const ordered = this.bits(4) + 4;
    const codeLengths = new Uint8Array(lengthOrder.length);
    for (let at = 0; at < ordered; at++) codeLengths[lengthOrder[at] as number] = this.bits(3);
    const read = this.readLengths(codesOf(codeLengths), literals + distances);
    if (read[END_OF_BLOCK] === 0) throw new DeflateDamaged();
    this.literals = codesOf(read.subarray(0, literals));
    this.distances = codesOf(read.subarray(literals));
  }

  private readLengths({ table, mask }: Codes, count: number): Uint8Array {
    const read = new Uint8Array(count);
    for (let at = 0; at < count; ) {
      this.fill(LONGEST_CODE);
      const entry = table[this.hold & mask] as number;
      const symbol = entry >> 4;
      this.drop(entry & 15);
      if (symbol < 16) {
        read[at++] = symbol;
        continue;
      }
      if (symbol === 16 && at === 0) throw new DeflateDamaged();
      const value = symbol === 16 ? (read[at - 1] as number) : 0;
      const times = symbol === 18 ? 11 + this.bits(7) : 3 + this.bits(symbol === 16 ? 2 : 3);
      if (at + times > count) throw new DeflateDamaged();
      read.fill(value, at, at + times);
      at += times;
    }
    return read;
  }

  private bits(count: number): number {
    if (count === 0) return 0;
    this.fill(count);
    const bits = this.hold & ((1 << count) - 1);
    this.hold >>>= count;
    this.count -= count;
    return bits;
  }

  /** Takes the bits of a code; none has no bits. */
  private drop(count: number): void {
    if (count === 0) throw new DeflateDamaged();
    this.hold >>>= count;
    this.count -= count;
  }

  /** Has so many bits at hand, at most 16; behind the end of the input there are zeros. */
  private fill(count: number): void {
    while (this.count < count) {
      if (this.position === this.input.length && !this.nextPiece()) {
        this.padding += 8;
        if (this.padding > MOST_PADDING) throw new DeflateDamaged();
      } else this.hold |= (this.input[this.position++] as number) << this.count;
      this.count += 8;
    }
  }

  private nextPiece(): boolean {
    for (;;) {
      const { done, value } = this.pieces.next();
      if (done) return false;
      if (value.length === 0) continue;
      this.input = value;
      this.position = 0;
      return true;
    }
  }
}

function bases(first: number, extra: readonly number[]) {
  let next = first;
  const base = extra.map((bits) => {
    const start = next;
    next += 1 << bits;
    return start;
  });
  return { base, extra };
}

/** The codes of symbols by how many bits each takes; 0 for a symbol that does not occur. */
function codesOf(bitsOf: Uint8Array): Codes {
  const counts = new Uint16Array(LONGEST_CODE + 1);
  for (const bits of bitsOf) counts[bits] = (counts[bits] as number) + 1;
  counts[0] = 0;
  const most = Math.max(
    1,
    counts.findLastIndex((count) => count > 0),
  );
  const next = new Uint16Array(LONGEST_CODE + 2);
  let left = 1;
  for (let bits = 1; bits <= LONGEST_CODE; bits++) {
    left = 2 * left - (counts[bits] as number);
    if (left < 0) throw new DeflateDamaged();
    next[bits + 1] = ((next[bits] as number) + (counts[bits] as number)) << 1;
  }
  const table = new Uint16Array(1 << most);
  bitsOf.forEach((bits, symbol) => {
    if (bits === 0) return;
    const code = next[bits] as number;
    next[bits] = code + 1;
    for (let at = reversed(code, bits); at < table.length; at += 1 << bits) {
      table[at] = (symbol << 4) | bits;
    }
  });
  return { table, mask: table.length - 1 };
}

/** Codes stand in the stream from their highest bit on. */
function reversed(code: number, bits: number): number {
  let reverse = 0;
  for (let bit = 0; bit < bits; bit++) reverse = (reverse << 1) | ((code >> bit) & 1);
  return reverse;
}

let fixedCodes: { readonly literals: Codes; readonly distances: Codes } | undefined;

/** The codes of blocks that bring none. */
function fixed() {
  fixedCodes ??= {
    literals: codesOf(
      Uint8Array.from({ length: 288 }, (_, symbol) =>
        symbol < 144 ? 8 : symbol < 256 ? 9 : symbol < 280 ? 7 : 8,
      ),
    ),
    distances: codesOf(new Uint8Array(30).fill(5)),
  };
  return fixedCodes;
}
