import fc from "fast-check";
import { dateOf, serialOf } from "../../src/domain/excelDate";
import { Impossible } from "../../src/domain/impossible";

describe("dates as Excel counts them", () => {
  it("gives the days of known numbers", () => {
    expect(dateOf(45_292)).toEqual({ year: 2024, month: 1, day: 1 });
    expect(dateOf(61)).toEqual({ year: 1900, month: 3, day: 1 });
    expect(dateOf(2_958_465)).toEqual({ year: 9999, month: 12, day: 31 });
    expect(serialOf(2024, 2, 29)).toBe(45_351);
  });

  it("drops the time of day", () => {
    expect(dateOf(45_292.999)).toEqual({ year: 2024, month: 1, day: 1 });
  });

  it("lets months and days run over", () => {
    expect(serialOf(2024, 14, 1)).toBe(serialOf(2025, 2, 1));
    expect(serialOf(2024, 3, 0)).toBe(serialOf(2024, 2, 29));
  });

  it("refuses what is no date", () => {
    for (const none of [-1, 0, 60, 60.9, 2_958_466, NaN, Infinity]) {
      expect(() => dateOf(none)).toThrow(new Impossible("#NUM!"));
    }
    expect(() => serialOf(9999, 12, 32)).toThrow(new Impossible("#NUM!"));
    expect(() => serialOf(1900, 2, 28)).toThrow(new Impossible("#NUM!"));
  });

  it("goes there and back", () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2_958_465 }), (serial) => {
        const { year, month, day } = dateOf(serial);
        expect(serialOf(year, month, day)).toBe(serial);
      }),
    );
  });
});
