import { oldWorkbookDamaged } from "../../messages/oldFiles";
import { Refused } from "../../messages/refused";

const HEAD = 4;

/**
 * Goes from record to record of an old workbook; the format is [MS-XLS]. Numbers are read by how
 * many bytes they stand behind the record's head.
 */
export class RecordReader {
  type = 0;
  /** Where the record's content begins and ends. */
  start: number;
  end: number;
  private readonly view: DataView;

  /** @param at where the first record begins */
  constructor(
    readonly bytes: Uint8Array,
    at: number,
  ) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    this.start = this.end = at;
  }

  /** Another one, which goes on behind the record where this one is. */
  ahead(): RecordReader {
    return new RecordReader(this.bytes, this.end);
  }

  /** @returns false at the end of the workbook */
  next(): boolean {
    if (this.end + HEAD > this.bytes.length) return false;
    this.moveTo(this.end);
    return true;
  }

  /** To the record that begins there. */
  moveTo(at: number): void {
    if (at + HEAD > this.bytes.length) throw new Refused(oldWorkbookDamaged);
    this.type = this.view.getUint16(at, true);
    this.start = at + HEAD;
    this.end = this.start + this.view.getUint16(at + 2, true);
    if (this.end > this.bytes.length) throw new Refused(oldWorkbookDamaged);
  }

  byte(at: number): number {
    return this.view.getUint8(this.checked(at, 1));
  }

  short(at: number): number {
    return this.view.getUint16(this.checked(at, 2), true);
  }

  long(at: number): number {
    return this.view.getUint32(this.checked(at, 4), true);
  }

  double(at: number): number {
    return this.view.getFloat64(this.checked(at, 8), true);
  }

  private checked(at: number, length: number): number {
    if (this.start + at + length > this.end) throw new Refused(oldWorkbookDamaged);
    return this.start + at;
  }
}
