/** Changes to a text at offsets of the original, so that all else stays as it is. */
export class Splices {
  private readonly splices: { from: number; to: number; text: string }[] = [];

  constructor(readonly text: string) {}

  get changed(): boolean {
    return this.splices.length > 0;
  }

  replace(from: number, to: number, text: string): void {
    this.splices.push({ from, to, text });
  }

  insert(at: number, text: string): void {
    this.replace(at, at, text);
  }

  /** The text with all changes; those at one place in the order in which they were made. */
  result(): string {
    const ordered = this.splices
      .map((splice, order) => ({ ...splice, order }))
      .sort((a, b) => a.from - b.from || a.to - b.to || a.order - b.order);
    let at = 0;
    const pieces = ordered.flatMap(({ from, to, text }) => {
      const kept = this.text.slice(at, from);
      at = Math.max(at, to);
      return [kept, text];
    });
    return pieces.join("") + this.text.slice(at);
  }
}
