import { targetPath } from "../../src/functions/targetPath";
import { ucj } from "../../src/functions/ucj";
import { installRuntime } from "../../src/host/functions/runtime";
import { shown } from "./shown";

// What the functions compute stands in test/cases; here is how each kind of argument is taken.
beforeAll(installRuntime);

const cell = (value: unknown) => [[value]];

describe("UCJ", () => {
  const one = (participants: unknown, eligible: unknown) =>
    shown(ucj(cell(participants), cell(eligible)))[0]?.[0];

  it("treats a blank as 0, like native formulas", () => {
    expect(one("", 100)).toBe(0);
    expect(one(10, "")).toBe("#DIV/0!");
    expect(one(10, null)).toBe("#DIV/0!");
    expect(one(10, 0)).toBe("#DIV/0!");
  });

  it("shows #NUM! for a share beyond all numbers", () => {
    expect(one(1e308, 1e-308)).toBe("#NUM!");
  });

  it("shows #VALUE! for text and #NUM! for a negative number", () => {
    expect(one("24.737", 100)).toBe("#VALUE!");
    expect(one(10, "banyak")).toBe("#VALUE!");
    expect(one(-1, 100)).toBe("#NUM!");
    expect(one(1, -100)).toBe("#NUM!");
  });

  it("passes on an error that stands in a cell, in each form in which Excel hands it over", () => {
    expect(one("#N/A", 100)).toBe("#N/A");
    expect(one({ type: "Error", basicValue: "#DIV/0!" }, 100)).toBe("#DIV/0!");
    expect(one(new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable), 1)).toBe("#N/A");
    expect(one("#REF!", 100)).toBe("#VALUE!");
  });
});

describe("TARGETPATH", () => {
  const years = [[2025], [2026], [2030]];
  const targets = [[0.5956], [0.608], [0.6577]];
  const percents = (rows: unknown[][]) =>
    shown(rows).map(([year, share]) => [
      year,
      typeof share === "number" ? Number((share * 100).toFixed(8)) : share,
    ]);

  it("shows #N/A for years outside, and takes 0, null and blank as left out", () => {
    expect(percents(targetPath(years, targets, 2024, 2025))).toEqual([
      [2024, "#N/A"],
      [2025, 59.56],
    ]);
    for (const missing of [0, null, "", undefined]) {
      expect(targetPath(years, targets, missing, missing)).toHaveLength(6);
    }
  });

  it("skips blank rows of the ranges", () => {
    expect(targetPath([...years, [""]], [...targets, [""]])).toHaveLength(6);
    expect(targetPath([[2025], [2026]], [[0.5], [""]])).toHaveLength(1);
  });

  it("refuses ranges that do not fit, years the wrong way round, text and endless paths", () => {
    expect(shown(targetPath(years, [[0.5]]))).toEqual([["#NUM!"]]);
    expect(shown(targetPath(years, targets, 2030, 2025))).toEqual([["#NUM!"]]);
    expect(shown(targetPath(years, targets, 2025, 20300))).toEqual([["#NUM!"]]);
    expect(shown(targetPath([["tahun"]], [[0.5]]))).toEqual([["#VALUE!"]]);
    expect(shown(targetPath([[""]], [[""]]))).toEqual([["#N/A"]]);
  });
});
