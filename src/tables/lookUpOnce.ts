/** Looks up each text once. */
export function lookUpOnce<T>(look: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined || known.has(text)) return found as T;
    const made = look(text);
    known.set(text, made);
    return made;
  };
}
