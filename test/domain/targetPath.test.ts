import fc from "fast-check";
import { Impossible } from "../../src/domain/impossible";
import { targetInYear } from "../../src/domain/targetPath";

const kalbar = [
  { year: 2030, target: 0.6577 },
  { year: 2025, target: 0.5956 },
  { year: 2026, target: 0.608 },
];

describe("targetInYear", () => {
  it("gives Kalbar's path: published targets as they are, the years between on the line", () => {
    const path = [2025, 2026, 2027, 2028, 2029, 2030].map((year) => targetInYear(kalbar, year));
    const percent = path.map((share) => Number((share * 100).toFixed(8)));
    expect(percent).toEqual([59.56, 60.8, 62.0425, 63.285, 64.5275, 65.77]);
  });

  it("never extrapolates", () => {
    expect(() => targetInYear(kalbar, 2024)).toThrow(new Impossible("#N/A"));
    expect(() => targetInYear(kalbar, 2031)).toThrow(new Impossible("#N/A"));
    expect(() => targetInYear([], 2025)).toThrow(new Impossible("#N/A"));
  });

  it("refuses two targets in one year, and takes the same target twice", () => {
    const twice = [...kalbar, { year: 2025, target: 0.5215 }];
    expect(() => targetInYear(twice, 2026)).toThrow(new Impossible("#NUM!"));
    expect(targetInYear([...kalbar, { year: 2025, target: 0.5956 }], 2025)).toBe(0.5956);
  });

  it("refuses years that are not whole and negative targets", () => {
    expect(() => targetInYear(kalbar, 2026.5)).toThrow(new Impossible("#NUM!"));
    expect(() => targetInYear([{ year: 2025, target: -0.1 }], 2025)).toThrow(
      new Impossible("#NUM!"),
    );
  });

  it("stays between its neighbours, whatever the order of the anchors", () => {
    const anchor = fc.record({
      year: fc.integer({ min: 2000, max: 2050 }),
      target: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    const anchors = fc.uniqueArray(anchor, { minLength: 2, selector: ({ year }) => year });
    fc.assert(
      fc.property(anchors, fc.nat(), (list, pick) => {
        const years = list.map(({ year }) => year);
        const [low, high] = [Math.min(...years), Math.max(...years)];
        const year = low + (pick % (high - low + 1));
        const before = list.filter((a) => a.year <= year).sort((a, b) => b.year - a.year)[0]!;
        const after = list.filter((a) => a.year >= year).sort((a, b) => a.year - b.year)[0]!;
        const share = targetInYear(list, year);
        expect(share).toBeGreaterThanOrEqual(Math.min(before.target, after.target) - 1e-12);
        expect(share).toBeLessThanOrEqual(Math.max(before.target, after.target) + 1e-12);
      }),
    );
  });

  const anchor = fc.record({
    year: fc.integer({ min: 2000, max: 2050 }),
    target: fc.double({ min: 0.0001, max: 1, noNaN: true }),
  });
  const anchors = fc.uniqueArray(anchor, { minLength: 2, selector: ({ year }) => year });

  it.each(["linear", "compound"] as const)("hits every anchor when it is %s", (growth) => {
    fc.assert(
      fc.property(anchors, (list) => {
        for (const { year, target } of list) expect(targetInYear(list, year, growth)).toBe(target);
      }),
    );
  });

  it("grows by the same percent every year when it is compound", () => {
    fc.assert(
      fc.property(anchors, (list) => {
        const [first, second] = [...list].sort((a, b) => a.year - b.year);
        const years = second!.year - first!.year;
        const path = Array.from({ length: years + 1 }, (_, index) =>
          targetInYear(list, first!.year + index, "compound"),
        );
        const percents = path.slice(1).map((target, index) => target / path[index]!);
        for (const each of percents) expect(each).toBeCloseTo(percents[0]!, 9);
      }),
    );
  });

  it("has no percent that leads from or to a target of 0", () => {
    const fromZero = [
      { year: 2024, target: 0 },
      { year: 2026, target: 0.5 },
    ];
    expect(() => targetInYear(fromZero, 2025, "compound")).toThrow(new Impossible("#NUM!"));
    expect(targetInYear(fromZero, 2024, "compound")).toBe(0);
    expect(targetInYear(fromZero, 2025, "linear")).toBe(0.25);
    const toZero = [
      { year: 2024, target: 0.5 },
      { year: 2026, target: 0 },
    ];
    expect(() => targetInYear(toZero, 2025, "compound")).toThrow(new Impossible("#NUM!"));
  });
});
