import fc from "fast-check";
import { Impossible } from "../../src/domain/impossible";
import { pace } from "../../src/domain/pace";

const series = (...pairs: readonly [number, number][]) =>
  pairs.map(([year, coverage]) => ({ year, coverage }));

describe("pace", () => {
  it("is the difference of two years: Ketapang's 12,33 points", () => {
    expect(pace(series([2023, 0.5569], [2024, 0.6802]))).toBeCloseTo(0.1233, 12);
  });

  it("fits a line through more: 30, 40 and 38% rise by 4 points a year", () => {
    expect(pace(series([2023, 0.3], [2024, 0.4], [2025, 0.38]))).toBeCloseTo(0.04, 12);
  });

  it("is never taken across a rebased denominator", () => {
    const kalbar = series([2023, 0.34], [2024, 0.3535], [2025, 0.27], [2026, 0.28]);
    expect(pace(kalbar)).toBeLessThan(0);
    expect(pace(kalbar, 2025)).toBeCloseTo(0.01, 12);
    expect(() => pace(kalbar, 2026)).toThrow(new Impossible("#N/A"));
  });

  it("needs two different years", () => {
    expect(() => pace([])).toThrow(new Impossible("#N/A"));
    expect(() => pace(series([2024, 0.3], [2024, 0.4]))).toThrow(new Impossible("#N/A"));
  });

  it("refuses dates in the place of years: their pace would be one a day", () => {
    const dated = [
      { year: 45_657, coverage: 0.1 },
      { year: 46_022, coverage: 0.2 },
    ];
    expect(() => pace(dated)).toThrow(new Impossible("#NUM!"));
  });

  it("refuses impossible numbers", () => {
    expect(() => pace(series([2023, -0.1], [2024, 0.4]))).toThrow(new Impossible("#NUM!"));
    expect(() => pace(series([2023.5, 0.1], [2024, 0.4]))).toThrow(new Impossible("#NUM!"));
  });

  it("finds the pace of a straight line again, wherever it starts and in any order", () => {
    const years = fc.uniqueArray(fc.integer({ min: 1950, max: 2100 }), { minLength: 2 });
    const perYear = fc.double({ min: 0, max: 0.05, noNaN: true });
    fc.assert(
      fc.property(years, perYear, (list, slope) => {
        const line = list.map((year) => ({ year, coverage: slope * (year - 1950) }));
        expect(pace(line)).toBeCloseTo(slope, 12);
      }),
    );
  });
});
