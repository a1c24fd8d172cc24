/**
 * The names of a table's columns by what its header cells show: in Excel, an empty header becomes
 * "Column1", "Column2", …, and one that was there already gets a number.
 */
export function tableHeaders(shown: readonly string[]): string[] {
  const taken = new Set(shown.map(keyOf));
  const seen = new Set<string>();
  return shown.map((text) => {
    const isFirst = text !== "" && !seen.has(keyOf(text));
    const header = isFirst ? text : text === "" ? free("Column", 1, taken) : free(text, 2, taken);
    seen.add(keyOf(header));
    taken.add(keyOf(header));
    return header;
  });
}

/** The first of "Name2", "Name3", … that is not taken. */
function free(name: string, from: number, taken: ReadonlySet<string>): string {
  let number = from;
  while (taken.has(keyOf(`${name}${number}`))) number += 1;
  return `${name}${number}`;
}

/** Case does not tell headers apart. */
const keyOf = (text: string): string => text.toLowerCase();
