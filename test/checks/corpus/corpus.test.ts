import { found } from "../check";
import { cases as consistency } from "./consistency";
import type { CorpusCase } from "./corpusCase";
import { cases as members } from "./members";
import { cases as numbers } from "./numbers";
import { cases as regions } from "./regions";
import { cases as statedFigures } from "./statedFigures";
import { cases as structure } from "./structure";
import { cases as time } from "./time";

const corpus: Readonly<Record<string, readonly CorpusCase[]>> = {
  structure,
  regions,
  numbers,
  consistency,
  statedFigures,
  time,
  members,
};

describe.each(Object.entries(corpus))("%s:", (_, cases) => {
  test.each(cases.map((each) => [each.says, each] as const))("%s", (_, { sheet, finds, clean }) => {
    expect(found(sheet.cells, sheet)).toEqual(finds);
    expect(found(clean.cells, clean)).toEqual([]);
  });
});

test("at least eighty faults are known by a sheet of their own", () => {
  expect(Object.values(corpus).flat().length).toBeGreaterThanOrEqual(80);
});
