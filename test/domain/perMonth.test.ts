import fc from "fast-check";
import { gapWorkers } from "../../src/domain/coverage";
import { serialOf } from "../../src/domain/excelDate";
import { Impossible } from "../../src/domain/impossible";
import { perMonth } from "../../src/domain/perMonth";

/** 1200 participants missing. */
const missing1200 = (date: number, deadline?: number) => perMonth(0, 2400, 0.5, date, deadline);

describe("perMonth", () => {
  it("divides by the month-ends that are still to come in the year", () => {
    expect(missing1200(serialOf(2024, 8, 1))).toBe(1200 / 5);
    expect(missing1200(serialOf(2024, 9, 30))).toBe(1200 / 3);
    expect(missing1200(serialOf(2024, 9, 29))).toBe(1200 / 4);
    expect(missing1200(serialOf(2024, 2, 29))).toBe(1200 / 10);
    expect(missing1200(serialOf(2025, 2, 28))).toBe(1200 / 10);
    expect(missing1200(serialOf(2024, 12, 30))).toBe(1200);
  });

  it("counts the deadline's month whole, over the years", () => {
    expect(missing1200(serialOf(2024, 10, 31), serialOf(2024, 12, 1))).toBe(1200 / 2);
    expect(missing1200(serialOf(2024, 10, 31), serialOf(2026, 10, 31))).toBe(1200 / 24);
    expect(missing1200(serialOf(2024, 12, 10), serialOf(2024, 12, 20))).toBe(1200);
  });

  it("drops the time of day", () => {
    expect(missing1200(serialOf(2024, 9, 30) + 0.5)).toBe(1200 / 3);
  });

  it("is 0 when the target is reached, even when no month is left", () => {
    expect(perMonth(60, 100, 0.5, serialOf(2024, 8, 1))).toBe(0);
    expect(perMonth(50, 100, 0.5, serialOf(2024, 12, 31))).toBe(0);
  });

  it("refuses a deadline that is over, what is no date, and negative numbers", () => {
    const refused = new Impossible("#NUM!");
    expect(() => missing1200(serialOf(2024, 12, 31))).toThrow(refused);
    expect(() => missing1200(serialOf(2024, 12, 20), serialOf(2024, 12, 20))).toThrow(refused);
    expect(() => missing1200(serialOf(2024, 12, 20), serialOf(2024, 11, 30))).toThrow(refused);
    expect(() => missing1200(0)).toThrow(refused);
    expect(() => perMonth(-1, 100, 0.5, serialOf(2024, 8, 1))).toThrow(refused);
  });

  it("fills the gap in time, and one person a month fewer would not", () => {
    const count = fc.integer({ min: 1, max: 10_000_000 });
    const month = fc.integer({ min: 1, max: 12 });
    fc.assert(
      fc.property(count, count, month, (participants, eligible, inMonth) => {
        const missing = gapWorkers(participants, eligible, 0.6);
        fc.pre(missing > 0);
        const months = 13 - inMonth;
        const monthly = perMonth(participants, eligible, 0.6, serialOf(2026, inMonth, 1));
        expect(monthly * months).toBeGreaterThanOrEqual(missing);
        expect((monthly - 1) * months).toBeLessThan(missing);
      }),
    );
  });
});
