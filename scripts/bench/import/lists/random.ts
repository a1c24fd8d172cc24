/** Numbers that look random, the same ones in every run (xorshift, G. Marsaglia 2003). */
export class Random {
  private state = 2024;

  /** A whole number from 0 to below a limit. */
  below(limit: number): number {
    this.state ^= this.state << 13;
    this.state ^= this.state >>> 17;
    this.state ^= this.state << 5;
    return Math.floor(((this.state >>> 0) / 2 ** 32) * limit);
  }

  of<Item>(items: readonly [Item, ...Item[]]): Item {
    return items[this.below(items.length)] ?? items[0];
  }
}
