/** Numbers below 2^32, four bytes each. */
export class NumberList {
  private numbers = new Uint32Array(64);
  length = 0;

  push(number: number): void {
    this.reach(this.length);
    this.numbers[this.length++] = number;
  }

  /** Adds to the number at an index; before it was ever added to, it is 0. */
  add(index: number, more: number): void {
    if (index >= this.length) {
      this.reach(index);
      this.length = index + 1;
    }
    this.numbers[index] = (this.numbers[index] as number) + more;
  }

  /** The numbers, in memory of their own. */
  get all(): Uint32Array {
    return this.numbers.slice(0, this.length);
  }

  private reach(index: number): void {
    if (index < this.numbers.length) return;
    const larger = new Uint32Array(Math.max(index + 1, this.numbers.length * 2));
    larger.set(this.numbers);
    this.numbers = larger;
  }
}
