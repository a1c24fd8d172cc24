import { oddity } from "../../../src/checks/consistency/oddity";
import { readTables } from "../../../src/tables/readTables";
import { sulawesiBarat, yogyakarta } from "../corpus/provinceRows";
import { sheetOf, type TestCell } from "../../tables/sheetOf";

const names = [...yogyakarta, ...sulawesiBarat].map(([name]) => name);

/** How odd a value is in a line of a table with these eligible workers; the last one is the total. */
function oddityIn(
  eligible: readonly TestCell[],
  line: number,
  figure: "eligible" | "coverage" = "eligible",
): (value: number) => number {
  const rows = eligible.map((all, index): TestCell[] => [names[index] ?? "", all, 30 + index]);
  const grid = sheetOf([["Kab/Kota", "Pekerja", "Cakupan (%)"], ...rows, ["JUMLAH", "", 31]]);
  const slice = readTables(grid)[0]?.main;
  const row = slice && [...slice.rows, ...slice.totals][line];
  if (!row) throw new Error("no row");
  return (value) => oddity(slice, row, figure, value);
}

describe("the distance from the median of the other rows, in their mean distances", () => {
  // Orders of magnitude 2, 3, 4 and 5: the median is 3,5, the mean distance 1.
  const four = [100, 1000, 10_000, 100_000];

  test.each([
    ["below all others", 20],
    ["among the lower ones", 500],
    ["in the middle", 5000],
    ["just above a middle one", 10_100],
    ["above all others", 900_000],
    ["the same as another", 1000],
    ["nothing", 0],
    ["blank", ""],
  ])("whatever stands in the row itself: %s", (_, own) => {
    for (let place = 0; place <= four.length; place += 1) {
      const odd = oddityIn([...four.slice(0, place), own, ...four.slice(place)], place);
      expect(odd(100_000)).toBeCloseTo(1.5, 9);
      expect(odd(10)).toBeCloseTo(2.5, 9);
      expect(odd(10 ** 3.5)).toBeCloseTo(0, 9);
    }
  });

  test("of an odd number of rows", () => {
    // 2, 3 and 4: the median is 3, the mean distance two thirds.
    for (const own of [7, 300, 3000, 70_000]) {
      expect(oddityIn([own, 10_000, 100, 1000], 0)(100_000)).toBeCloseTo(3, 9);
    }
  });

  test("rows in which nobody is eligible do not count", () => {
    expect(oddityIn([555, 0, 10_000, 0, 100, 1000], 0)(100_000)).toBeCloseTo(3, 9);
  });

  test("that of rows that are all alike is a size that regions differ by anyway", () => {
    expect(oddityIn([555, 1000, 1000, 1000], 0)(1000 * Math.exp(0.8))).toBeCloseTo(1, 9);
    // The other two coverages are 31 and 32%.
    const odd = oddityIn([1000, 2000, 3000], 0, "coverage");
    expect(odd(Math.sqrt(0.31 * 0.32) * Math.exp(0.6))).toBeCloseTo(2, 9);
  });

  test("nothing is odd where there are no others", () => {
    expect(oddityIn([1000, "", ""], 0)(99)).toBe(0);
    expect(oddityIn(["", "", ""], 0)(99)).toBe(0);
  });

  test("one other row is enough", () => {
    expect(oddityIn([555, 1000, ""], 0)(1000 * Math.exp(1.6))).toBeCloseTo(2, 9);
  });
});

describe("a total", () => {
  test("has as many workers as its rows together", () => {
    expect(oddityIn([1000, 2000, 0, 3000], 4)(6000)).toBe(0);
    expect(oddityIn([1000, 2000, 0, 3000], 4)(6000 * Math.exp(0.8))).toBeCloseTo(1, 9);
    expect(oddityIn([1000, 2000, 0, 3000], 4)(6000 * Math.exp(-1.6))).toBeCloseTo(2, 9);
  });

  test("of rows without numbers is not odd", () => {
    expect(oddityIn([0, 0, 0], 3)(500)).toBe(0);
    expect(oddityIn(["", "", ""], 3)(500)).toBe(0);
  });

  test("has a coverage like its rows, none of which is left out", () => {
    // 30, 31 and 32%: the total's own 31% is not one of them.
    expect(oddityIn([1000, 2000, 3000], 3, "coverage")(0.31)).toBeCloseTo(0, 9);
    expect(oddityIn([1000, 2000, 3000], 3, "coverage")(0.31 * Math.exp(0.3))).toBeCloseTo(1, 9);
  });
});
