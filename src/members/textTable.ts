import { decoded } from "../files/cellText";
import { salt } from "./salt";

/** More different texts than this are no categories: all further ones are one, `others`. */
const MOST_TEXTS = 1 << 16;
/** No category is called by more bytes: so long a text is one of the others, too. */
const LONGEST = 256;

/**
 * Numbers the texts of a column in the order in which they first come, from their bytes: most
 * rows repeat what was seen before, and need not become texts. Four bytes are compared at once.
 */
export class TextTable {
  /** The number of all texts beyond those that are kept apart. */
  static readonly others = MOST_TEXTS;
  private readonly known: Uint8Array[] = [];
  /** The known texts one after another, each filled up with zeros to four bytes. */
  private words = new Int32Array(256);
  private used = 0;
  /** Where each begins in the words, and how many bytes it has. */
  private readonly starts: number[] = [];
  private readonly lengths: number[] = [];
  /** Numbers of the texts, plus 1, by their hash. */
  private slots = new Int32Array(1024);

  /** The texts by their numbers. */
  get texts(): string[] {
    return this.known.map(decoded);
  }

  /** The text with a number; undefined where there is none. It is made anew each time. */
  textAt(number: number): string | undefined {
    const bytes = this.known[number];
    return bytes && decoded(bytes);
  }

  /** @param view the bytes that the text is a part of, and four more */
  numberOf(view: DataView, start: number, end: number): number {
    if (end - start > LONGEST) return TextTable.others;
    const { slots } = this;
    let at = hashOf(view, start, end) & (slots.length - 1);
    for (let slot = slots[at] as number; slot !== 0; slot = slots[at] as number) {
      if (this.isSame(slot - 1, view, start, end)) return slot - 1;
      at = (at + 1) & (slots.length - 1);
    }
    return this.known.length === MOST_TEXTS ? TextTable.others : this.add(view, start, end);
  }

  private isSame(number: number, view: DataView, start: number, end: number): boolean {
    if (this.lengths[number] !== end - start) return false;
    const { words } = this;
    let word = this.starts[number] as number;
    let at = start;
    for (; at + 4 <= end; at += 4) if (words[word++] !== view.getInt32(at)) return false;
    return at === end || words[word] === lastWord(view, at, end);
  }

  private add(view: DataView, start: number, end: number): number {
    const bytes = new Uint8Array(view.buffer.slice(start, end));
    const words = Math.ceil(bytes.length / 4);
    if (this.used + words > this.words.length) {
      const larger = new Int32Array(2 * (this.used + words));
      larger.set(this.words);
      this.words = larger;
    }
    this.starts.push(this.used);
    this.lengths.push(bytes.length);
    for (let at = start; at < end; at += 4) {
      this.words[this.used++] = at + 4 <= end ? view.getInt32(at) : lastWord(view, at, end);
    }
    this.known.push(bytes);
    if (this.known.length * 2 > this.slots.length) this.grow();
    else this.settle(this.known.length - 1, hashOf(view, start, end));
    return this.known.length - 1;
  }

  private grow(): void {
    this.slots = new Int32Array(this.slots.length * 2);
    this.known.forEach((text, number) => {
      const view = new DataView(new ArrayBuffer(text.length + 4));
      new Uint8Array(view.buffer).set(text);
      this.settle(number, hashOf(view, 0, text.length));
    });
  }

  private settle(number: number, hash: number): void {
    const { slots } = this;
    let at = hash & (slots.length - 1);
    while (slots[at] !== 0) at = (at + 1) & (slots.length - 1);
    slots[at] = number + 1;
  }
}

function hashOf(view: DataView, start: number, end: number): number {
  let hash = (end - start) ^ salt;
  let at = start;
  for (; at + 4 <= end; at += 4) hash = mixed(hash ^ view.getInt32(at));
  return at === end ? hash : mixed(hash ^ lastWord(view, at, end));
}

function mixed(hash: number): number {
  const mix = Math.imul(hash, 0x2c1b3c6d);
  return mix ^ (mix >>> 15);
}

/** The last one to three bytes of a text, and zeros. */
function lastWord(view: DataView, at: number, end: number): number {
  return view.getInt32(at) & (-1 << (8 * (4 - (end - at))));
}
