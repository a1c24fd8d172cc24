import type { TextBytes } from "./textBytes";

/** Puts a text together from its runs; how it is to be pronounced is left out. */
export class TextRuns {
  private isPhonetic = false;
  private isTaken = false;
  private start = 0;

  constructor(private readonly into: TextBytes) {}

  open(name: string): void {
    if (name === "rPh") this.isPhonetic = true;
    if (name !== "t" || this.isPhonetic) return;
    this.isTaken = true;
    this.start = this.into.length;
  }

  text(bytes: Uint8Array, start: number, end: number): void {
    if (this.isTaken) this.into.append(bytes, start, end);
  }

  close(name: string): void {
    if (name === "rPh") this.isPhonetic = false;
    if (name !== "t" || !this.isTaken) return;
    this.isTaken = false;
    this.into.unescapeFrom(this.start);
  }
}
