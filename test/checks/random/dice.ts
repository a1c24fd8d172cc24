/** Draws at random that follow from a seed. */
export interface Dice {
  /** From 0 to below 1. */
  share(): number;
  /** A whole number from 0 to below `end`. */
  below(end: number): number;
  between(least: number, most: number): number;
  /** Around 0, at most `width` away, small ones more often. */
  near(width: number): number;
  of<T>(list: readonly T[]): T;
  shuffled<T>(list: readonly T[]): T[];
}

export function dice(seed: number): Dice {
  let state = (seed ^ 0x9e3779b9) >>> 0;
  // Mulberry32.
  const share = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (end: number) => Math.floor(share() * end);
  return {
    share,
    below,
    between: (least, most) => least + share() * (most - least),
    near: (width) => (share() - share()) * width,
    of: (list) => at(list, below(list.length)),
    shuffled: (list) =>
      list
        .map((item) => ({ item, order: share() }))
        .sort((a, b) => a.order - b.order)
        .map(({ item }) => item),
  };
}

/** The item at an index that is there. */
export function at<T>(list: readonly T[], index: number): T {
  if (index < 0 || index >= list.length) throw new Error(`no item ${index} of ${list.length}`);
  return list[index] as T;
}
