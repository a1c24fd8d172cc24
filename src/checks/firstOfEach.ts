/** One of several that are alike, and how many more there are. */
export interface FirstOfEach<T> {
  readonly first: T;
  readonly others: number;
}

/**
 * The first of all that have the same key. A mistake that a long table repeats for every year
 * and segment is one mistake.
 */
export function firstOfEach<T>(all: readonly T[], keyOf: (one: T) => string): FirstOfEach<T>[] {
  const found = new Map<string, { first: T; others: number }>();
  for (const one of all) {
    const key = keyOf(one);
    const earlier = found.get(key);
    if (earlier) earlier.others += 1;
    else found.set(key, { first: one, others: 0 });
  }
  return [...found.values()];
}
