import { salt } from "./salt";

/** What is known of a group of members: a number for each thing that is counted by. */
const WORDS = 5;

/** Numbers groups in the order in which they first come: 0, 1, 2 … */
export class GroupTable {
  size = 0;
  private words = new Int32Array(64 * WORDS);
  /** Numbers of the groups, plus 1, by their hash. */
  private slots = new Uint32Array(128);

  /** The five numbers of a group. */
  wordsOf(group: number): Int32Array {
    return this.words.subarray(group * WORDS, (group + 1) * WORDS);
  }

  numberOf(a: number, b: number, c: number, d: number, e: number): number {
    const { words, slots } = this;
    let slot = hashOf(a, b, c, d, e) & (slots.length - 1);
    for (let group = slots[slot] as number; group !== 0; group = slots[slot] as number) {
      const at = (group - 1) * WORDS;
      if (
        words[at] === a &&
        words[at + 1] === b &&
        words[at + 2] === c &&
        words[at + 3] === d &&
        words[at + 4] === e
      ) {
        return group - 1;
      }
      slot = (slot + 1) & (slots.length - 1);
    }
    return this.add([a, b, c, d, e]);
  }

  private add(group: readonly number[]): number {
    if ((this.size + 1) * WORDS > this.words.length) this.grow();
    this.words.set(group, this.size * WORDS);
    this.settle(this.size);
    return this.size++;
  }

  private settle(group: number): void {
    const { slots } = this;
    const [a = 0, b = 0, c = 0, d = 0, e = 0] = this.wordsOf(group);
    let slot = hashOf(a, b, c, d, e) & (slots.length - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = group + 1;
  }

  private grow(): void {
    const words = new Int32Array(this.words.length * 2);
    words.set(this.words);
    this.words = words;
    this.slots = new Uint32Array(this.slots.length * 2);
    for (let group = 0; group < this.size; group++) this.settle(group);
  }
}

function hashOf(a: number, b: number, c: number, d: number, e: number): number {
  let hash =
    Math.imul(a ^ salt, 0x9e3779b1) ^ Math.imul(b + salt, 0x85ebca6b) ^ Math.imul(c, 0xc2b2ae35);
  hash ^= Math.imul(d, 0x27d4eb2f) ^ Math.imul(e, 0x165667b1);
  return hash ^ (hash >>> 15);
}
