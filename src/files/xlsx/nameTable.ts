const SLOTS = 256;
const decoder = new TextDecoder();

/** Names as texts: one that came before is not made again. */
export class NameTable {
  private readonly spellings = new Array<Uint8Array | undefined>(SLOTS);
  private readonly names = new Array<string>(SLOTS).fill("");

  /** The name whose UTF-8 stands there. */
  at(bytes: Uint8Array, start: number, end: number): string {
    let hash = 0;
    for (let at = start; at < end; at++) hash = (hash * 31 + (bytes[at] as number)) | 0;
    const slot = hash & (SLOTS - 1);
    const spelling = this.spellings[slot];
    if (!spelling || !isSpelled(spelling, bytes, start, end)) {
      this.spellings[slot] = bytes.slice(start, end);
      this.names[slot] = decoder.decode(bytes.subarray(start, end));
    }
    return this.names[slot] as string;
  }
}

function isSpelled(spelling: Uint8Array, bytes: Uint8Array, start: number, end: number): boolean {
  if (spelling.length !== end - start) return false;
  for (let at = 0; at < spelling.length; at++) {
    if (spelling[at] !== bytes[start + at]) return false;
  }
  return true;
}
