/** The duplicates among NIKs, found in the plainest way. */
export class PlainNikLog {
  private readonly niks: string[] = [];

  add(first: number, last: number): void {
    this.niks.push(`${first} ${last}`);
  }

  truncate(length: number): void {
    this.niks.length = length;
  }

  /** Each entry whose NIK came before, and the first entry that has it. */
  duplicates(): [entry: number, first: number][] {
    const firsts = new Map<string, number>();
    return this.niks.flatMap((nik, entry): [number, number][] => {
      const first = firsts.get(nik);
      if (first !== undefined) return [[entry, first]];
      firsts.set(nik, entry);
      return [];
    });
  }
}
