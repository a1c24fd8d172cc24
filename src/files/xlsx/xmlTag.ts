import { NameTable } from "./nameTable";
import { isNameEnd, isSpace, MALFORMED, roleOf, roles, signs, UNFINISHED } from "./xmlBytes";
import { plainText } from "./xmlText";

const decoder = new TextDecoder();

/** The attributes of an opening tag, by their names with prefix. */
export class XmlTag {
  count = 0;
  readonly names: string[] = [];
  /** Where their values stand in the bytes that were read. */
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  bytes: Uint8Array = new Uint8Array();
  private readonly table = new NameTable();

  /** The value of an attribute. */
  value(name: string): string | undefined {
    const index = this.names.indexOf(name);
    return index >= 0 && index < this.count ? this.valueAt(index) : undefined;
  }

  valueAt(index: number): string {
    return decoder.decode(this.bytes.subarray(this.starts[index], this.ends[index]));
  }

  /**
   * Reads the attributes that follow a tag's name.
   *
   * @param end where the bytes end that are at hand
   * @returns where the ">" or "/>" stands behind them, or that they are unfinished or malformed
   */
  read(bytes: Uint8Array, start: number, end: number): number {
    this.bytes = bytes;
    this.count = 0;
    let isPlain = true;
    for (let at = start; ; ) {
      at = spaceEnd(bytes, at, end);
      if (at === end) return UNFINISHED;
      if (bytes[at] === signs.slash) {
        if (at + 1 === end) return UNFINISHED;
        if (bytes[at + 1] !== signs.greater) return MALFORMED;
      }
      if (bytes[at] === signs.slash || bytes[at] === signs.greater) {
        return isPlain || this.makePlain() ? at : MALFORMED;
      }
      const value = this.readName(at, end);
      if (value < 0) return value;
      const quote = bytes[value];
      at = value + 1;
      for (; at < end && bytes[at] !== quote; at++) {
        const role = roleOf[bytes[at] as number];
        if (role === roles.ordinary) continue;
        if (role !== roles.replaced) return MALFORMED;
        isPlain = false;
      }
      if (at === end) return UNFINISHED;
      this.starts[this.count] = value + 1;
      this.ends[this.count++] = at++;
    }
  }

  /** Reads a name and the "=" behind it. @returns where the quoted value begins */
  private readName(start: number, end: number): number {
    const { bytes } = this;
    let at = start;
    while (at < end && !isNameEnd(bytes[at] as number)) at++;
    const equals = spaceEnd(bytes, at, end);
    if (equals === end) return UNFINISHED;
    if (bytes[equals] !== signs.equals || at === start) return MALFORMED;
    this.names[this.count] = this.table.at(bytes, start, at);
    const value = spaceEnd(bytes, equals + 1, end);
    if (value === end) return UNFINISHED;
    return bytes[value] === signs.quote || bytes[value] === signs.apostrophe ? value : MALFORMED;
  }

  /** Only when the tag is whole: what is replaced in place can't be read once more. */
  private makePlain(): boolean {
    for (let index = 0; index < this.count; index++) {
      const end = plainText(this.bytes, this.starts[index] as number, this.ends[index] as number);
      if (end === MALFORMED) return false;
      this.ends[index] = end;
    }
    return true;
  }
}

function spaceEnd(bytes: Uint8Array, start: number, end: number): number {
  let at = start;
  while (at < end && isSpace(bytes[at] as number)) at++;
  return at;
}
