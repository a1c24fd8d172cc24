import fc from "fast-check";
import { Impossible } from "../../src/domain/impossible";
import { projectedCoverage } from "../../src/domain/project";

const courses = ["linear", "compound", "saturating"] as const;
const coverage = fc.double({ min: 0.01, max: 0.9, noNaN: true });
const pace = fc.double({ min: 0, max: 0.1, noNaN: true });

describe("projectedCoverage", () => {
  it.each(courses)(
    "starts at the coverage and grows by the pace in the first year: %s",
    (course) => {
      fc.assert(
        fc.property(coverage, pace, (share, yearly) => {
          expect(projectedCoverage(share, yearly, 0, course)).toBeCloseTo(share, 12);
          expect(projectedCoverage(share, yearly, 1, course)).toBeCloseTo(share + yearly, 12);
        }),
      );
    },
  );

  it("goes on by the same points, the same percent, or the same percent of the uncovered", () => {
    expect(projectedCoverage(0.4, 0.02, 2, "linear")).toBeCloseTo(0.44, 12);
    expect(projectedCoverage(0.4, 0.02, 2, "compound")).toBeCloseTo(0.4 * 1.05 ** 2, 12);
    expect(projectedCoverage(0.4, 0.3, 2, "saturating")).toBeCloseTo(0.85, 12);
  });

  it("never gets above 1 where it saturates; is never capped elsewhere", () => {
    fc.assert(
      fc.property(coverage, pace, fc.integer({ min: 0, max: 999 }), (share, yearly, years) => {
        expect(projectedCoverage(share, yearly, years, "saturating")).toBeLessThanOrEqual(1);
      }),
    );
    expect(projectedCoverage(0.9, 0.2, 1, "linear")).toBeCloseTo(1.1, 12);
    expect(projectedCoverage(0.5, 0.5, 2, "compound")).toBe(2);
  });

  it("may cover everybody in the first year, whatever floating point says of 1 − 0,9", () => {
    expect(1 - 0.9).toBeLessThan(0.1);
    expect(projectedCoverage(0.9, 0.1, 1, "saturating")).toBe(1);
    expect(projectedCoverage(0.9, 0.1, 5, "saturating")).toBe(1);
  });

  it("stays where it is without a pace, on every course", () => {
    for (const course of ["linear", "compound", "saturating"] as const) {
      for (const coverage of [0, 0.4, 1]) {
        expect(projectedCoverage(coverage, 0, 5, course)).toBe(coverage);
      }
    }
  });

  it("falls with a negative pace, to nobody but not below", () => {
    expect(projectedCoverage(0.3, -0.1, 3, "linear")).toBe(0);
    expect(() => projectedCoverage(0.3, -0.1, 4, "linear")).toThrow(new Impossible("#NUM!"));
    expect(projectedCoverage(0.4, -0.2, 2, "compound")).toBeCloseTo(0.1, 12);
    expect(projectedCoverage(0.4, -0.4, 2, "compound")).toBe(0);
    expect(() => projectedCoverage(0.4, -0.5, 2, "compound")).toThrow(new Impossible("#NUM!"));
  });

  it("refuses what has no percent", () => {
    expect(() => projectedCoverage(0, 0.1, 1, "compound")).toThrow(new Impossible("#NUM!"));
    expect(() => projectedCoverage(1, 0.1, 1, "saturating")).toThrow(new Impossible("#NUM!"));
    expect(() => projectedCoverage(0.8, 0.3, 1, "saturating")).toThrow(new Impossible("#NUM!"));
    expect(() => projectedCoverage(-0.1, 0.3, 1, "linear")).toThrow(new Impossible("#NUM!"));
  });

  it("refuses it in the year of the coverage too, and where coverage falls", () => {
    expect(() => projectedCoverage(0, 0.1, 0, "compound")).toThrow(new Impossible("#NUM!"));
    expect(() => projectedCoverage(1, -0.1, 0, "saturating")).toThrow(new Impossible("#NUM!"));
    expect(() => projectedCoverage(1.05, -0.1, 1, "saturating")).toThrow(new Impossible("#NUM!"));
  });
});
