/** A browser's store and an Excel that plays no host: what keeps things for the user. */
export function keepInMemory(): void {
  const kept: Record<string, string> = {};
  const localStorage = {
    getItem: (key: string) => kept[key] ?? null,
    setItem: (key: string, value: string) => void (kept[key] = value),
    toJSON: () => kept,
  };
  Object.assign(globalThis, { localStorage, Office: { context: {} } });
}
