import { gap } from "../../src/functions/gap";
import { gapWorkers } from "../../src/functions/gapWorkers";
import { targetPath } from "../../src/functions/targetPath";
import { targetYear } from "../../src/functions/targetYear";
import { ucj } from "../../src/functions/ucj";
import { installRuntime, shown } from "./runtime";

beforeAll(installRuntime);

const cell = (value: unknown) => [[value]];

describe("UCJ", () => {
  const one = (participants: unknown, eligible: unknown) =>
    shown(ucj(cell(participants), cell(eligible)))[0]?.[0];

  it("divides participants by eligible workers", () => {
    expect(one(607_426, 1_665_549)).toBeCloseTo(0.3647, 4);
    expect(one(120, 100)).toBe(1.2);
  });

  it("treats a blank as 0, like native formulas", () => {
    expect(one("", 100)).toBe(0);
    expect(one(10, "")).toBe("#DIV/0!");
    expect(one(10, null)).toBe("#DIV/0!");
    expect(one(10, 0)).toBe("#DIV/0!");
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

  it("spills over ranges; a bad row spoils only itself", () => {
    const result = ucj([[1], ["x"], [3]], [[2], [2], [0]]);
    expect(shown(result)).toEqual([[0.5], ["#VALUE!"], ["#DIV/0!"]]);
  });

  it("repeats one cell, one row or one column over the larger shape, and ends in #N/A", () => {
    expect(shown(ucj([[1], [2]], cell(4)))).toEqual([[0.25], [0.5]]);
    expect(shown(ucj([[1], [2]], [[2, 4]]))).toEqual([
      [0.5, 0.25],
      [1, 0.5],
    ]);
    expect(shown(ucj([[1], [2], [3]], [[2], [2]]))).toEqual([[0.5], [1], ["#N/A"]]);
  });
});

describe("GAP and GAPWORKERS", () => {
  it("are signed", () => {
    expect(Number(gap(cell(0.3535), cell(0.5024))[0]?.[0])).toBeCloseTo(0.1489, 12);
    expect(gapWorkers(cell(0), cell(100), cell(0.07))).toEqual([[7]]);
    expect(gapWorkers(cell(80), cell(100), cell(0.5))).toEqual([[-30]]);
  });

  it("spill over a region's column against one target", () => {
    expect(gapWorkers([[10], [60]], [[100], [100]], cell(0.5))).toEqual([[40], [-10]]);
  });
});

describe("TARGETYEAR", () => {
  it("is the first year that reaches the target", () => {
    const year = targetYear(cell(0.36), cell(2024), cell(0.46), cell(0.02));
    expect(year).toEqual([[2029]]);
    expect(shown(targetYear(cell(0.36), cell(2024), cell(0.46), cell(0)))).toEqual([["#N/A"]]);
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

  it("fills the years between the published ones", () => {
    expect(percents(targetPath(years, targets))).toEqual([
      [2025, 59.56],
      [2026, 60.8],
      [2027, 62.0425],
      [2028, 63.285],
      [2029, 64.5275],
      [2030, 65.77],
    ]);
  });

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
