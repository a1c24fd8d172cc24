import fc from "fast-check";
import { Impossible } from "../../src/domain/impossible";
import { neededPace } from "../../src/domain/neededPace";
import { targetYear } from "../../src/domain/targetYear";

describe("neededPace", () => {
  it("is points a year: 36,47% to 65,77% in six years takes 4,88", () => {
    expect(neededPace(0.3647, 2024, 0.6577, 2030)).toBeCloseTo(0.0488333, 7);
  });

  it("is negative when the target is exceeded", () => {
    expect(neededPace(0.5, 2024, 0.46, 2026)).toBeCloseTo(-0.02, 12);
  });

  it("refuses a target year that is not after the year, and impossible numbers", () => {
    expect(() => neededPace(0.3, 2024, 0.4, 2024)).toThrow(new Impossible("#NUM!"));
    expect(() => neededPace(0.3, 2024, 0.4, 2023)).toThrow(new Impossible("#NUM!"));
    expect(() => neededPace(0.3, 2024.5, 0.4, 2026)).toThrow(new Impossible("#NUM!"));
    expect(() => neededPace(-0.3, 2024, 0.4, 2026)).toThrow(new Impossible("#NUM!"));
  });

  it("is the pace that reaches the target in the target year", () => {
    const share = fc.integer({ min: 0, max: 10_000 }).map((n) => n / 10_000);
    const years = fc.integer({ min: 1, max: 100 });
    fc.assert(
      fc.property(share, share, years, (coverage, target, ahead) => {
        fc.pre(target > coverage);
        const pace = neededPace(coverage, 2024, target, 2024 + ahead);
        expect(targetYear(coverage, 2024, target, pace)).toBe(2024 + ahead);
      }),
    );
  });
});
