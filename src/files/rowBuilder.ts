import { cellKinds, MOST_COLUMNS, type Row } from "./row";

const encoder = new TextEncoder();

/** Bytes that are read four at a time may be read beyond their end. */
const BEYOND = 4;

/** Makes rows of texts and numbers, for files whose cells are not bytes of text to begin with. */
export class RowBuilder implements Row {
  number = 0;
  width = 0;
  buffer = new Uint8Array(1 << 12);
  view = new DataView(this.buffer.buffer);
  readonly starts = new Int32Array(MOST_COLUMNS);
  readonly ends = new Int32Array(MOST_COLUMNS);
  readonly kinds = new Uint8Array(MOST_COLUMNS);
  readonly formats: (string | undefined)[] = [];
  private length = 0;

  /** Begins a row, which has no cells yet. */
  begin(number: number): void {
    this.number = number;
    this.width = 0;
    this.length = 0;
  }

  /** Sets a cell; one that is set twice is what it was set to last. */
  text(column: number, text: string): void {
    this.place(column, cellKinds.text, undefined);
    this.write(text);
    this.ends[column] = this.length;
  }

  /** @param number as JavaScript writes it */
  numeric(column: number, number: string, format: string | undefined): void {
    this.place(column, cellKinds.number, format);
    this.write(number);
    this.ends[column] = this.length;
  }

  truth(column: number, isTrue: boolean): void {
    this.place(column, cellKinds.boolean, undefined);
    this.write(isTrue ? "1" : "0");
    this.ends[column] = this.length;
  }

  /** A text whose UTF-8 is at hand. */
  bytes(column: number, from: Uint8Array, start: number, end: number): void {
    this.place(column, cellKinds.text, undefined);
    this.reserve(end - start);
    this.buffer.set(from.subarray(start, end), this.length);
    this.length += end - start;
    this.ends[column] = this.length;
  }

  private place(column: number, kind: number, format: string | undefined): void {
    for (; this.width <= column; this.width++) {
      this.starts[this.width] = this.ends[this.width] = 0;
      this.kinds[this.width] = cellKinds.text;
      this.formats[this.width] = undefined;
    }
    this.starts[column] = this.length;
    this.kinds[column] = kind;
    this.formats[column] = format;
  }

  private write(text: string): void {
    this.reserve(text.length * 3);
    this.length += encoder.encodeInto(text, this.buffer.subarray(this.length)).written;
  }

  private reserve(more: number): void {
    if (this.length + more + BEYOND <= this.buffer.length) return;
    const larger = new Uint8Array(2 * (this.length + more + BEYOND));
    larger.set(this.buffer.subarray(0, this.length));
    this.buffer = larger;
    this.view = new DataView(larger.buffer);
  }
}
