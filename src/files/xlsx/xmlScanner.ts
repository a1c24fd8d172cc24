import { NameTable } from "./nameTable";
import { isNameEnd, isSpace, MALFORMED, roleOf, roles, signs, UNFINISHED } from "./xmlBytes";
import { XmlTag } from "./xmlTag";
import { cutBefore, plainText } from "./xmlText";

/** What is told of XML while it is scanned; names of elements are without prefix. */
export interface ScanListener {
  /** @param tag counts only until this returns */
  open(name: string, tag: XmlTag): void;
  /** A piece of the text that stands between two tags; it counts only until this returns. */
  text(bytes: Uint8Array, start: number, end: number): void;
  close(name: string): void;
}

const FIRST_WINDOW = 1 << 18;
/** No tag, comment or instruction of a sheet is longer. */
const LONGEST_MARKUP = 1 << 20;
/** No part of a workbook is nested deeper. */
const DEEPEST = 1000;

const byteOrderMark = [0xef, 0xbb, 0xbf];
const data = [...new TextEncoder().encode("<![CDATA[")];

/**
 * Goes through XML in UTF-8 piece by piece and makes no texts of it. A document type is refused:
 * what a file declares itself could be expanded without end.
 */
export class XmlScanner {
  /** What is not yet scanned, and what comes behind it. */
  private window = new Uint8Array(FIRST_WINDOW);
  private length = 0;
  private isBegun = false;
  private hasRoot = false;
  private readonly tag = new XmlTag();
  private readonly names = new NameTable();
  private readonly open: string[] = [];
  /** The names of open elements with their prefixes, behind each other, and where each ends. */
  private spellings = new Uint8Array(256);
  private readonly spellingEnds = [0];

  /** @param refuse throws what is to be said where this is no well-formed XML */
  constructor(
    private readonly listener: ScanListener,
    private readonly refuse: () => never,
  ) {}

  write(piece: Uint8Array): void {
    for (let at = 0; at < piece.length; ) {
      const count = Math.min(piece.length - at, this.window.length - this.length);
      this.window.set(piece.subarray(at, at + count), this.length);
      this.length += count;
      at += count;
      if (this.length === this.window.length) this.scan(false);
    }
  }

  end(): void {
    this.scan(true);
    if (this.length > 0 || this.open.length > 0 || !this.hasRoot) this.refuse();
  }

  private scan(isLast: boolean): void {
    let at = this.isBegun ? 0 : this.behindMark();
    this.isBegun = true;
    while (at < this.length) {
      const next = this.window[at] === signs.less ? this.markupAt(at) : this.textAt(at, isLast);
      if (next === MALFORMED) this.refuse();
      if (next === UNFINISHED) break;
      at = next;
    }
    this.window.copyWithin(0, at, this.length);
    this.length -= at;
    if (this.length > LONGEST_MARKUP) this.refuse();
    if (this.length > this.window.length / 2) this.window = twiceAsLong(this.window);
  }

  private behindMark(): number {
    return byteOrderMark.every((byte, at) => this.window[at] === byte) ? byteOrderMark.length : 0;
  }

  /** Each of these returns where it goes on, or that this is unfinished or malformed. */
  private textAt(start: number, isLast: boolean): number {
    const { window, length } = this;
    let isPlain = true;
    let end = start;
    for (; end < length; end++) {
      const role = roleOf[window[end] as number];
      if (role === roles.ordinary) continue;
      if (role === roles.forbidden) return MALFORMED;
      if (role === roles.ending) break;
      isPlain = false;
    }
    if (isPlain) return this.giveText(start, end) ? end : MALFORMED;
    if (end === length && !isLast) end = cutBefore(window, start, end);
    if (end === start) return UNFINISHED;
    const plain = plainText(window, start, end);
    return plain !== MALFORMED && this.giveText(start, plain) ? end : MALFORMED;
  }

  /** @returns whether text may stand there */
  private giveText(start: number, end: number): boolean {
    const { window } = this;
    if (this.open.length === 0) return window.subarray(start, end).every(isSpace);
    this.listener.text(window, start, end);
    return true;
  }

  private markupAt(start: number): number {
    if (start + 1 === this.length) return UNFINISHED;
    switch (this.window[start + 1]) {
      case signs.slash:
        return this.closingTag(start);
      case signs.question:
        return this.behind(start + 2, [signs.question]);
      case signs.exclamation:
        return this.commentOrData(start);
      default:
        return this.openingTag(start);
    }
  }

  private commentOrData(start: number): number {
    const { window, length } = this;
    if (start + data.length > length) return UNFINISHED;
    if (window[start + 2] === signs.hyphen && window[start + 3] === signs.hyphen) {
      return this.behind(start + 4, [signs.hyphen, signs.hyphen]);
    }
    if (!data.every((byte, index) => window[start + index] === byte)) return MALFORMED;
    const content = start + data.length;
    const end = this.behind(content, [signs.bracket, signs.bracket]);
    if (end === UNFINISHED) return UNFINISHED;
    return this.giveText(content, end - 3) ? end : MALFORMED;
  }

  /** Behind the first ">" that follows these bytes. */
  private behind(start: number, before: readonly number[]): number {
    const { window, length } = this;
    let at = start + before.length;
    for (;;) {
      at = window.indexOf(signs.greater, at);
      if (at < 0 || at >= length) return UNFINISHED;
      const from = at++ - before.length;
      if (before.every((byte, index) => window[from + index] === byte)) return at;
    }
  }

  private openingTag(start: number): number {
    const { window, length, tag } = this;
    let local = start + 1;
    let nameEnd = local;
    for (; nameEnd < length && !isNameEnd(window[nameEnd] as number); nameEnd++) {
      if (window[nameEnd] === signs.colon) local = nameEnd + 1;
    }
    if (nameEnd === local && nameEnd < length) return MALFORMED;
    const end = tag.read(window, nameEnd, length);
    if (end < 0) return end;
    const isEmpty = window[end] === signs.slash;
    const isSecondRoot = this.hasRoot && this.open.length === 0;
    if (isSecondRoot || this.open.length === DEEPEST) return MALFORMED;
    this.hasRoot = true;
    const name = this.names.at(window, local, nameEnd);
    this.listener.open(name, tag);
    if (isEmpty) this.listener.close(name);
    else this.push(name, start + 1, nameEnd);
    return isEmpty ? end + 2 : end + 1;
  }

  private push(name: string, start: number, end: number): void {
    const from = this.spellingEnds[this.open.length] as number;
    const length = end - start;
    while (from + length > this.spellings.length) this.spellings = twiceAsLong(this.spellings);
    for (let at = 0; at < length; at++) {
      this.spellings[from + at] = this.window[start + at] as number;
    }
    this.open.push(name);
    this.spellingEnds[this.open.length] = from + length;
  }

  private closingTag(start: number): number {
    const { window, length, spellings, open } = this;
    if (open.length === 0) return MALFORMED;
    const from = this.spellingEnds[open.length - 1] as number;
    const nameLength = (this.spellingEnds[open.length] as number) - from;
    let at = start + 2;
    if (at + nameLength >= length) return UNFINISHED;
    for (let index = 0; index < nameLength; index++, at++) {
      if (window[at] !== spellings[from + index]) return MALFORMED;
    }
    while (at < length && isSpace(window[at] as number)) at++;
    if (at === length) return UNFINISHED;
    if (window[at] !== signs.greater) return MALFORMED;
    this.listener.close(open.pop() as string);
    return at + 1;
  }
}

function twiceAsLong(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const longer = new Uint8Array(2 * bytes.length);
  longer.set(bytes);
  return longer;
}
