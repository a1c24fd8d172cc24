import { oldWorkbookDamaged } from "../../messages/oldFiles";
import { Refused } from "../../messages/refused";
import type { RecordReader } from "./recordReader";
import { recordTypes } from "./recordTypes";

const utf16 = new TextDecoder("utf-16le", { ignoreBOM: true });

/** What a text's flags say. */
const flags = { wide: 1, phonetic: 4, rich: 8 };

/** Of 8 KB each, as Excel writes them, they are 500 MB. */
const MOST_PIECES = 1 << 16;

/**
 * Reads the texts of Excel 97 and later in a record and those that continue it. A record ends
 * anywhere in a text; the next one then says anew whether its characters have one byte or two.
 */
export class WideTexts {
  private readonly bytes: Uint8Array;
  /** Where the content of each record begins and ends. */
  private readonly starts: number[];
  private readonly ends: number[];
  private piece = 0;

  /** @param at where in the workbook to begin */
  constructor(
    record: RecordReader,
    public at: number,
  ) {
    this.bytes = record.bytes;
    this.starts = [record.start];
    this.ends = [record.end];
    const ahead = record.ahead();
    while (ahead.next() && ahead.type === recordTypes.continued) {
      if (this.starts.length === MOST_PIECES) refuse();
      this.starts.push(ahead.start);
      this.ends.push(ahead.end);
    }
  }

  /** Goes back, or on, to the text that begins there. */
  moveTo(at: number): void {
    let [low, high] = [0, this.ends.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.ends[middle] as number) > at) high = middle;
      else low = middle + 1;
    }
    this.piece = low;
    this.at = Math.max(at, this.starts[low] as number);
  }

  /** Whether nothing follows, in the record and in those that continue it. */
  get isDone(): boolean {
    return this.isAtEnd() && this.piece === this.ends.length - 1;
  }

  /** A text that begins with the number of its characters, in two bytes. */
  text(): string {
    return this.textOf(this.short());
  }

  /** The same, in one byte. */
  shortText(): string {
    return this.textOf(this.byte());
  }

  skipText(): void {
    const { length, isWide, rest } = this.textHead(this.short());
    this.characters(length, isWide, () => undefined);
    this.skip(rest);
  }

  private textOf(count: number): string {
    const { length, isWide, rest } = this.textHead(count);
    const units = new Uint16Array(length);
    let filled = 0;
    this.characters(length, isWide, (from, to, width) => {
      for (let at = from; at < to; at += width) {
        const high = width === 2 ? (this.bytes[at + 1] as number) : 0;
        units[filled++] = (this.bytes[at] as number) + 256 * high;
      }
    });
    this.skip(rest);
    return utf16.decode(units);
  }

  /** @returns with how many bytes stand behind the characters: of formatting and pronunciation */
  private textHead(length: number) {
    const says = this.byte();
    const runs = says & flags.rich ? this.short() : 0;
    const phonetic = says & flags.phonetic ? this.short() + 0x1_0000 * this.short() : 0;
    return { length, isWide: (says & flags.wide) !== 0, rest: 4 * runs + phonetic };
  }

  /** @param take told where pieces of the characters stand, and how many bytes each has */
  private characters(
    count: number,
    isWide: boolean,
    take: (from: number, to: number, width: number) => void,
  ): void {
    let width = isWide ? 2 : 1;
    for (let left = count; left > 0; ) {
      if (this.isAtEnd()) {
        this.nextPiece();
        width = this.byte() & flags.wide ? 2 : 1;
      }
      const here = Math.min(left, Math.floor((this.end - this.at) / width));
      if (here === 0) refuse();
      take(this.at, this.at + here * width, width);
      this.at += here * width;
      left -= here;
    }
  }

  private skip(count: number): void {
    let left = count;
    while (left > this.end - this.at) {
      left -= this.end - this.at;
      this.nextPiece();
    }
    this.at += left;
  }

  private short(): number {
    return this.byte() + 256 * this.byte();
  }

  private byte(): number {
    if (this.isAtEnd()) this.nextPiece();
    if (this.isAtEnd()) refuse();
    return this.bytes[this.at++] as number;
  }

  private get end(): number {
    return this.ends[this.piece] as number;
  }

  private isAtEnd(): boolean {
    return this.at >= this.end;
  }

  private nextPiece(): void {
    this.piece++;
    this.at = this.starts[this.piece] ?? refuse();
  }
}

function refuse(): never {
  throw new Refused(oldWorkbookDamaged);
}
