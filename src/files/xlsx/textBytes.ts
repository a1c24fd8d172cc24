import { unescapeExcel } from "./excelText";

const UNDERSCORE = 0x5f;
const X = 0x78;
const decoder = new TextDecoder();
const encoder = new TextEncoder();

/** Texts in UTF-8, one behind the other. */
export class TextBytes {
  bytes: Uint8Array;
  length = 0;
  private mayEscape = false;

  /** @param room for how many bytes there is at first */
  constructor(room: number) {
    this.bytes = new Uint8Array(room);
  }

  append(from: Uint8Array, start: number, end: number): void {
    this.reserve(end - start);
    const { bytes } = this;
    let to = this.length;
    // Most texts are too short for `set` to be faster.
    for (let at = start; at < end; at++, to++) {
      const byte = from[at] as number;
      if (byte === UNDERSCORE) this.mayEscape = true;
      bytes[to] = byte;
    }
    this.length = to;
  }

  /** Replaces Excel's "_x000D_" in what was appended from there on. */
  unescapeFrom(start: number): void {
    if (!this.mayEscape) return;
    this.mayEscape = false;
    if (!this.escapesFrom(start)) return;
    const text = decoder.decode(this.bytes.subarray(start, this.length));
    const plain = encoder.encode(unescapeExcel(text));
    this.length = start;
    this.reserve(plain.length);
    this.bytes.set(plain, start);
    this.length += plain.length;
  }

  toString(): string {
    return this.length === 0 ? "" : decoder.decode(this.bytes.subarray(0, this.length));
  }

  private escapesFrom(start: number): boolean {
    for (let at = start; at + 1 < this.length; at++) {
      if (this.bytes[at] === UNDERSCORE && this.bytes[at + 1] === X) return true;
    }
    return false;
  }

  private reserve(more: number): void {
    if (this.length + more <= this.bytes.length) return;
    const larger = new Uint8Array(2 * (this.length + more));
    larger.set(this.bytes.subarray(0, this.length));
    this.bytes = larger;
  }
}
