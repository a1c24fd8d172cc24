import { choice } from "../../../src/functions/cells/choice";
import { orError } from "../../../src/functions/cells/cellValues";
import { installRuntime } from "../../../src/host/functions/runtime";
import { shown } from "../shown";

beforeAll(installRuntime);

const words = { majemuk: "compound", compound: "compound", linear: "linear" } as const;
const chosen = (cell: unknown) =>
  shown([[orError(() => choice<"compound" | "linear">(cell, words, "linear"))]])[0]?.[0];

test("a choice is made in both languages, in capitals or not, with blanks around it", () => {
  expect(["majemuk", "Compound", " MAJEMUK "].map(chosen)).toEqual(Array(3).fill("compound"));
});

test("without a word the first choice stands: a blank, an argument left out, Excel for Mac's 0", () => {
  expect(["", null, undefined, 0].map(chosen)).toEqual(Array(4).fill("linear"));
});

test("a word that is not known, or no word at all, is #VALUE!", () => {
  for (const unknown of ["lurus", "constructor", 1, true, " "]) {
    expect(chosen(unknown)).toBe("#VALUE!");
  }
});

test("an error in the cell is the result", () => {
  expect(chosen("#N/A")).toBe("#N/A");
});
