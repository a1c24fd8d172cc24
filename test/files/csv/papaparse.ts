import fc from "fast-check";
import Papa from "papaparse";
import { readText } from "./csvTable";

const separators = [",", ";", "\t", "|"] as const;
const lineEnds = ["\r\n", "\n", "\r"] as const;

/** Cells as they come in files, and those that are hard to cut. */
const cell = fc.oneof(
  { weight: 4, arbitrary: fc.stringMatching(/^[A-Za-z0-9 .%-]{0,12}$/) },
  { weight: 2, arbitrary: fc.constantFrom("6102011212900001", "3.745.000", "36,47%", "") },
  {
    weight: 3,
    arbitrary: fc
      .array(fc.constantFrom(",", ";", "\t", "|", '"', "\n", "\r\n", "é", "日", "a", " ", "'"), {
        maxLength: 9,
      })
      .map((signs) => signs.join("")),
  },
);

const table = fc.integer({ min: 2, max: 6 }).chain((width) =>
  fc.record({
    rows: fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
      minLength: 3,
      maxLength: 8,
    }),
    separator: fc.constantFrom(...separators),
    lineEnd: fc.constantFrom(...lineEnds),
    quotesAll: fc.boolean(),
    endsWithLineEnd: fc.boolean(),
  }),
);

/** On random tables in all dialects, we cut as papaparse does. */
export function agreesWithPapaparse(numRuns: number): void {
  fc.assert(
    fc.property(table, ({ rows, separator, lineEnd, quotesAll, endsWithLineEnd }) => {
      const written = rows.map((row) =>
        row.map((text) => quoted(text, separator, quotesAll)).join(separator),
      );
      // The separator is told by the first line, for random cells are not regular.
      const text = written.join(lineEnd) + (endsWithLineEnd ? lineEnd : "");
      const expected = Papa.parse<string[]>(text, { delimiter: separator, newline: lineEnd }).data;
      if (endsWithLineEnd) expected.pop();
      expect(readText(`sep=${separator}${lineEnd}${text}`).rows).toEqual(expected);
    }),
    { numRuns },
  );
}

/** Programs quote where they must, or everything. */
function quoted(text: string, separator: string, always: boolean): string {
  const must = text.includes(separator) || /["\r\n]|^\s|\s$/.test(text);
  return must || always ? `"${text.replaceAll('"', '""')}"` : text;
}
