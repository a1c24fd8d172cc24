import { countsOf, imported, lines } from "./imports";

test("texts beyond the 65.536 that are kept apart are counted as one", async () => {
  const persons = Array.from({ length: 65_540 }, (_, at) => `${at + 1};S${at}`);
  const again = ["70001;S0", "70002;S65539"];
  const result = await imported({ "peserta.csv": lines("NO KPJ;STATUS", ...persons, ...again) });
  expect(result.groups).toHaveLength(65_537);
  expect(countsOf(result)).toContain("S0: 2");
  expect(countsOf(result).at(-1)).toBe("…: 5");
});
