import { publishedFigures } from "./facts";
import { asCount, asShare, pointsBetween, within } from "./printed";
import { publishedCases, tooFewNumbers } from "./recomputed";

// What the formulas give is tested with all other formulas: in Node, by the command, in the grid.

it("recomputes all published figures but those that stand alone", () => {
  expect(tooFewNumbers).toEqual([
    "Kabupaten Mempawah, 2023-12, total",
    "Kabupaten Kayong Utara, 2025-10, total",
    "Kabupaten Kubu Raya, 2025-09, target",
    "Kabupaten Sanggau, 2025-07, Jakon",
  ]);
  expect(publishedCases.length).toBeGreaterThan(publishedFigures.length);
});

it("names a source for every figure", () => {
  for (const { source } of publishedFigures) expect(source).toMatch(/^https:\/\/|\d{4}|LKjIP/);
});

it("takes one unit of the last printed digit for what a figure can mean", () => {
  expect(asShare("42.5")).toEqual({ value: 0.425, unit: 0.001 });
  expect(asShare("20.70")).toEqual({ value: 0.207, unit: 0.0001 });
  expect(asCount("107.7e6")).toEqual({ value: 107_700_000, unit: 100_000 });
  expect(pointsBetween("36.47", "46")).toEqual({ value: 0.0953, unit: 0.0001 });
  expect(0.4251).toEqual(within(asShare("42.5")));
  expect(0.427).not.toEqual(within(asShare("42.5")));
});
