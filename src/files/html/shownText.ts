/** Gathers a text as a browser shows it: white space is one space, and none at the ends. */
export class ShownText {
  /** Of what is gathered. */
  length = 0;
  private text = "";
  /** What stands before the next word, if one follows. */
  private gap: "" | " " | "\n" = "";

  add(piece: string): void {
    const begun = piece.trimStart();
    const words = begun.trimEnd();
    if (begun.length < piece.length) this.space();
    if (words !== "") this.word(words.replace(/\s+/g, " "));
    if (words.length < begun.length) this.space();
  }

  lineBreak(): void {
    if (this.length > 0) this.gap = "\n";
  }

  /** @returns what was gathered, and begins anew */
  take(): string {
    const { text } = this;
    this.text = this.gap = "";
    this.length = 0;
    return text;
  }

  private space(): void {
    if (this.length > 0 && this.gap === "") this.gap = " ";
  }

  private word(text: string): void {
    this.text += this.gap + text;
    this.length += this.gap.length + text.length;
    this.gap = "";
  }
}
