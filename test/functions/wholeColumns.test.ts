import { allocate } from "../../src/functions/allocate";
import { coverageRange } from "../../src/functions/coverageRange";
import { pace } from "../../src/functions/pace";
import { perMonth } from "../../src/functions/perMonth";
import { project } from "../../src/functions/project";
import { installRuntime } from "../../src/host/functions/runtime";
import { shown } from "./shown";

// What the functions compute stands in test/cases; here is how ranges and optional arguments of
// functions that don't go cell by cell are taken.
beforeAll(installRuntime);

describe("COVERAGERANGE", () => {
  it("takes 0 digits as an answer, and a blank as none", () => {
    const exact = [[10 / 20, 10 / 20]];
    const rounded = [[5 / 25, 15 / 15]];
    expect(coverageRange([[10]], [[20]], [[0]])).toEqual(exact);
    for (const blank of [undefined, [[""]]]) {
      expect(coverageRange([[10]], [[20]], blank)).toEqual(rounded);
    }
  });

  it("gives two columns to each column of counts, and a bad row only its own error", () => {
    expect(shown(coverageRange([[1], ["satu"]], [[2], [2]]))).toEqual([
      [0.5, 0.5],
      ["#VALUE!", "#VALUE!"],
    ]);
    expect(coverageRange([[1, 1]], [[2, 4]])).toEqual([[0.5, 0.5, 0.25, 0.25]]);
  });
});

describe("PACE", () => {
  it("takes 0, null and blank as no break", () => {
    for (const missing of [0, null, "", undefined]) {
      expect(pace([[2024], [2025]], [[0.25], [0.5]], missing)).toEqual([[0.25]]);
    }
  });

  it("skips pairs with a blank, and is an error as a whole where one stands", () => {
    expect(pace([[2024], [""], [2025]], [[0.25], [0.9], [0.5]])).toEqual([[0.25]]);
    expect(shown(pace([[2024], [2025]], [[0.25], [""]]))).toEqual([["#N/A"]]);
    expect(shown(pace([[2024], [2025]], [[0.25], ["#DIV/0!"]]))).toEqual([["#DIV/0!"]]);
  });
});

describe("PERMONTH", () => {
  it("takes 0, null and blank as the end of the year", () => {
    const august = [[45_505]];
    for (const missing of [[[0]], [[null]], [[""]], undefined]) {
      expect(perMonth([[0]], [[100]], [[0.5]], august, missing)).toEqual([[10]]);
    }
  });
});

describe("PROJECT", () => {
  it("refuses more years than any plan has, and years that are not whole", () => {
    expect(project(0.3, 2024, 0.0001, 3023)).toHaveLength(1000);
    expect(shown(project(0.3, 2024, 0.0001, 3024))).toEqual([["#NUM!"]]);
    expect(shown(project(0.3, 2024.5, 0.01, 2026.5))).toEqual([["#NUM!"]]);
    expect(shown(project(0.3, 2024, 0.01, ""))).toEqual([["#NUM!"]]);
  });

  it("passes an error in an argument on", () => {
    expect(shown(project("#N/A", 2024, 0.01, 2026))).toEqual([["#N/A"]]);
  });
});

describe("ALLOCATE", () => {
  it("keeps the shape of the ranges, and rows blank in both stay blank", () => {
    const participants = [[60], [""], [10], [10]];
    const eligible = [[100], [""], [30], [20]];
    expect(allocate(101, participants, eligible)).toEqual([[72], [""], [16], [13]]);
    expect(allocate(101, [[60, 10, "", 10]], [[100, 30, "", 20]])).toEqual([[72, 16, "", 13]]);
  });

  it("takes a blank beside a number as 0, and a region with nobody as one", () => {
    expect(allocate(10, [[""], [0]], [[20], [0]])).toEqual([[10], [0]]);
  });

  it("is one error as a whole: what a bad row hides could be in any other", () => {
    expect(shown(allocate(50, [[10], ["#N/A"]], [[50], [50]]))).toEqual([["#N/A"]]);
    expect(shown(allocate(50, [[10], [5]], [[50, 50]]))).toEqual([["#NUM!"]]);
  });

  it("takes 0, null and blank as the first method", () => {
    for (const missing of [0, null, "", undefined]) {
      expect(allocate(101, [[60], [10], [10]], [[100], [30], [20]], missing)).toEqual([
        [72],
        [16],
        [13],
      ]);
    }
  });
});
