import { Refused } from "../../messages/refused";
import { quoteNotClosed, rowTooLong, rowTooWide } from "../../messages/csv";
import { BYTES_A_PIECE, MOST_COLUMNS, type Row } from "../row";

/** Longer than this no row is: a quote was not closed, or it is no table. */
const MOST_BYTES_A_ROW = 1 << 20;

const quote = 34;
const lineFeed = 10;
const carriageReturn = 13;
const space = 32;

/**
 * Cuts bytes into rows and cells: quotes around cells, doubled within them, and line ends of any
 * kind (CRLF, LF, CR), within quotes too. A quote within a cell that is followed by something
 * other than the separator or a line end is a part of the cell: "PT "MAJU" JAYA".
 *
 * The bytes are an ASCII superset (UTF-8). The scanner reads on without asking for the end of the
 * buffer: behind it stand a line feed and a quote, at which it must stop.
 */
export class CsvRows implements Row {
  number = -1;
  width = 0;
  buffer = new Uint8Array(2 * BYTES_A_PIECE);
  view = new DataView(this.buffer.buffer);
  readonly starts = new Int32Array(MOST_COLUMNS);
  readonly ends = new Int32Array(MOST_COLUMNS);
  readonly kinds = new Uint8Array(MOST_COLUMNS);
  readonly formats = [];
  separatorsWithin = 0;
  /** Bytes in the buffer that no row has taken yet. */
  private length = 0;
  private readonly fourSeparators: number;

  /**
   * @param separator one byte
   * @param onRow called for each row with this object, which the next row changes
   */
  constructor(
    private readonly separator: number,
    private readonly onRow: (row: CsvRows) => void,
  ) {
    this.fourSeparators = four(separator);
  }

  /** Where the next bytes go, before `take`. */
  get room(): Uint8Array {
    const needed = this.length + BYTES_A_PIECE + sentinels;
    if (needed > this.buffer.length) {
      const larger = new Uint8Array(Math.max(needed, 2 * this.buffer.length));
      larger.set(this.buffer.subarray(0, this.length));
      this.buffer = larger;
      this.view = new DataView(larger.buffer);
    }
    return this.buffer.subarray(this.length, this.length + BYTES_A_PIECE);
  }

  /**
   * Takes so many bytes that were written into the room.
   *
   * @throws Refused where a row is longer, or has more cells, than a table's
   */
  take(count: number): void {
    this.length += count;
    const rest = this.scan();
    this.buffer.copyWithin(0, rest, this.length);
    this.length -= rest;
    if (this.length > MOST_BYTES_A_ROW) throw new Refused(rowTooLong(this.number + 2));
  }

  /** The last row may have no line end. */
  end(): void {
    if (this.length === 0) return;
    this.room[0] = lineFeed;
    this.take(1);
    if (this.length > 0) throw new Refused(quoteNotClosed(this.number + 2));
  }

  /** @returns where the first row begins that is not complete */
  private scan(): number {
    const { buffer, view, starts, ends, separator, fourSeparators, length } = this;
    buffer[length] = lineFeed;
    buffer[length + 1] = quote;
    buffer[length + 2] = lineFeed;
    let rowStart = 0;
    let width = 0;
    let isEscaped = false;
    let within = 0;
    for (let at = 0; at < length; ) {
      if (buffer[at] === quote) {
        let close = at + 1;
        for (;;) {
          close = nextQuote(view, close);
          if (close + 1 >= length) return rowStart;
          if (buffer[close + 1] === quote) {
            isEscaped = true;
            close += 2;
          } else if (this.isEndOfQuoted(close + 1)) break;
          else close++;
        }
        starts[width] = at + 1;
        ends[width] = close;
        if (holdsControl(view, at + 1, close)) within += this.separatorsIn(at + 1, close);
        at = close + 1;
        while (buffer[at] === space) at++;
      } else {
        starts[width] = at;
        at = nextEnd(view, at, fourSeparators);
        while (!this.isEnd(buffer[at] as number)) at = nextEnd(view, at + 1, fourSeparators);
        ends[width] = at;
      }
      if (at >= length) return rowStart;
      if (++width > MOST_COLUMNS) throw new Refused(rowTooWide(this.number + 2, MOST_COLUMNS));
      const byte = buffer[at] as number;
      if (byte === carriageReturn) {
        if (at + 1 >= length) return rowStart;
        if (buffer[at + 1] === lineFeed) at++;
      }
      at++;
      if (byte !== separator) {
        this.number++;
        this.width = width;
        this.separatorsWithin = within;
        if (isEscaped) this.unescape(rowStart);
        this.onRow(this);
        rowStart = at;
        width = 0;
        isEscaped = false;
        within = 0;
      }
    }
    return rowStart;
  }

  /** Separators in a cell; none where it holds no line end. */
  private separatorsIn(start: number, end: number): number {
    const cell = this.buffer.subarray(start, end);
    if (!cell.includes(lineFeed) && !cell.includes(carriageReturn)) return 0;
    return cell.reduce((count, byte) => (byte === this.separator ? count + 1 : count), 0);
  }

  private isEnd(byte: number): boolean {
    return byte === this.separator || byte === lineFeed || byte === carriageReturn;
  }

  /** Whether what follows a quote ends its cell; blanks may stand between. */
  private isEndOfQuoted(at: number): boolean {
    const { buffer } = this;
    while (buffer[at] === space) at++;
    return this.isEnd(buffer[at] as number);
  }

  /** Doubled quotes become single ones, in their place. */
  private unescape(rowStart: number): void {
    const { buffer, starts, ends } = this;
    for (let cell = 0; cell < this.width; cell++) {
      const [start, end] = [starts[cell] as number, ends[cell] as number];
      if (start === rowStart || buffer[start - 1] !== quote) continue;
      let to = start;
      for (let from = start; from < end; from++) {
        if (buffer[from] === quote && buffer[from + 1] === quote && from + 1 < end) from++;
        buffer[to++] = buffer[from] as number;
      }
      ends[cell] = to;
    }
  }
}

/**
 * Where the next separator, line end or other control character stands. Four bytes are tested at
 * once: a byte below 14, and one that is 0 after "exclusive or" with the separator, borrow from
 * their highest bit. Of the bits found the lowest is right; above it they may be carried over.
 */
function nextEnd(view: DataView, from: number, fourSeparators: number): number {
  for (let at = from; ; at += 4) {
    const bytes = view.getInt32(at, true);
    const other = bytes ^ fourSeparators;
    const found =
      (((bytes - fourFourteens) & ~bytes) | ((other - fourOnes) & ~other)) & fourHighBits;
    if (found !== 0) return at + lowestByte(found);
  }
}

function nextQuote(view: DataView, from: number): number {
  for (let at = from; ; at += 4) {
    const other = view.getInt32(at, true) ^ fourQuotes;
    const found = (other - fourOnes) & ~other & fourHighBits;
    if (found !== 0) return at + lowestByte(found);
  }
}

/** Whether a control character stands there, such as a line end. */
function holdsControl(view: DataView, start: number, end: number): boolean {
  let at = start;
  for (; at + 4 <= end; at += 4) {
    const bytes = view.getInt32(at, true);
    if ((bytes - fourFourteens) & ~bytes & fourHighBits) return true;
  }
  for (; at < end; at++) if (view.getUint8(at) <= carriageReturn) return true;
  return false;
}

/** Which of four bytes has the lowest bit that is set. */
function lowestByte(bits: number): number {
  return (31 - Math.clz32(bits & -bits)) >> 3;
}

function four(byte: number): number {
  return byte * 0x01010101;
}

const fourOnes = four(1);
const fourFourteens = four(carriageReturn + 1);
const fourQuotes = four(quote);
const fourHighBits = 0x80808080;

/** What stands behind the bytes, and what is read beyond them. */
const sentinels = 3 + 4;
