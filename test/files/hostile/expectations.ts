import type { Expected } from "./hostileFile";
import type { Outcome } from "./outcome";

/** Holds what came of a file against what must come of it. */
export function expectOutcome({ error, sheets, polluted }: Outcome, expected: Expected): void {
  expect(polluted).toEqual([]);
  if (error) expectSentence(error);
  if (expected === "either") {
    // A failure of ours would name itself in the sentence.
    expect(error?.en ?? "").not.toContain("Cakupan failed");
  } else if (isSheets(expected)) {
    expect(error).toBeUndefined();
    expect(sheets.length).toBe(expected.length);
    expected.forEach(({ first, last, ...rest }, index) => {
      expect(sheets[index]).toMatchObject(rest);
      expectRows(sheets[index]?.first, first);
      expectRows([sheets[index]?.last], last && [last]);
    });
  } else {
    expect(error).toEqual(expected);
  }
}

function isSheets(expected: Expected): expected is Exclude<Expected, string | { id: string }> {
  return Array.isArray(expected);
}

/** Of the first rows, the first cells. */
function expectRows(rows: unknown, expected: readonly (readonly unknown[])[] | undefined): void {
  const given = rows as readonly (readonly unknown[])[];
  const told = expected?.map((cells, row) => given[row]?.slice(0, cells.length));
  expect(told).toEqual(expected);
}

function expectSentence({ id, en }: { readonly id: string; readonly en: string }): void {
  for (const text of [id, en]) expect(text).toMatch(/^\p{Lu}.*\.$/u);
}
