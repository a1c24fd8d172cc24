import type { RecordReader } from "./recordReader";

/** The texts of Excel 5 and older have one byte for each letter, of a code page of Windows. */
export class NarrowTexts {
  private decoder = new TextDecoder("windows-1252");

  /** @param codePage its number in the workbook */
  use(codePage: number): void {
    this.decoder = new TextDecoder(encodingOf(codePage));
  }

  /** A text that begins with the number of its letters, in two bytes. */
  text(record: RecordReader, at: number): string {
    return this.letters(record, at + 2, record.short(at));
  }

  /** The same, in one byte. */
  shortText(record: RecordReader, at: number): string {
    return this.letters(record, at + 1, record.byte(at));
  }

  private letters({ bytes, start, end }: RecordReader, at: number, count: number): string {
    const from = start + at;
    return this.decoder.decode(bytes.subarray(from, Math.min(from + count, end)));
  }
}

function encodingOf(codePage: number): string {
  if (codePage === 874 || (codePage >= 1250 && codePage <= 1258)) return `windows-${codePage}`;
  return codePage === 10000 || codePage === 0x8000 ? "macintosh" : "windows-1252";
}
