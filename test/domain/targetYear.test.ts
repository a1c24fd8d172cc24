import fc from "fast-check";
import { Impossible } from "../../src/domain/impossible";
import { targetYear } from "../../src/domain/targetYear";

describe("targetYear", () => {
  it("counts whole years by the one rule: ten points at two a year are five years", () => {
    expect(targetYear(0.36, 2024, 0.46, 0.02)).toBe(2029);
    expect(targetYear(0.36, 2024, 0.46, 0.0199)).toBe(2030);
  });

  it("is the given year when the target is already reached, at any pace", () => {
    expect(targetYear(0.5, 2024, 0.46, -0.01)).toBe(2024);
    expect(targetYear(0.46, 2024, 0.46, 0)).toBe(2024);
  });

  it("knows the years up to 9999, Excel's last", () => {
    expect(targetYear(0.3, 9998, 0.4, 0.1)).toBe(9999);
    expect(targetYear(0.4, 9999, 0.4, 0.1)).toBe(9999);
    expect(() => targetYear(0.3, 9999, 0.4, 0.1)).toThrow(new Impossible("#N/A"));
  });

  it("is the given year when only the noise of floating point is missing", () => {
    expect(targetYear(0.3, 2024, 0.1 + 0.2, 0)).toBe(2024);
  });

  it("refuses a date in the place of a year", () => {
    expect(() => targetYear(0.3, 45_657, 0.4, 0.01)).toThrow(new Impossible("#NUM!"));
  });

  it("is #N/A when the target is never reached", () => {
    expect(() => targetYear(0.36, 2024, 0.46, 0)).toThrow(new Impossible("#N/A"));
    expect(() => targetYear(0.36, 2024, 0.46, -0.01)).toThrow(new Impossible("#N/A"));
    expect(() => targetYear(0.36, 2024, 0.46, 1e-9)).toThrow(new Impossible("#N/A"));
  });

  it("refuses impossible numbers", () => {
    expect(() => targetYear(-0.1, 2024, 0.46, 0.02)).toThrow(new Impossible("#NUM!"));
    expect(() => targetYear(0.36, 2024.5, 0.46, 0.02)).toThrow(new Impossible("#NUM!"));
  });

  it("is the first such year: reached then, not a year before", () => {
    const share = fc.integer({ min: 0, max: 1000 }).map((n) => n / 1000);
    const pace = fc.integer({ min: 1, max: 100 }).map((n) => n / 1000);
    fc.assert(
      fc.property(share, share, pace, (coverage, target, a) => {
        const years = targetYear(coverage, 2024, target, a) - 2024;
        expect(coverage + years * a).toBeGreaterThanOrEqual(target - 1e-9);
        if (years > 0) expect(coverage + (years - 1) * a).toBeLessThan(target);
      }),
    );
  });
});
