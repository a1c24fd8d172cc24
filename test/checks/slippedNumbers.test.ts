import fc from "fast-check";
import { isFarOff, meantCounts, meantCoverages } from "../../src/checks/slippedNumbers";

test("2.047 may be meant by 20.047, 24.737 by 247.370 and 2.473,7", () => {
  expect(meantCounts(20047)).toContain(2047);
  expect(meantCounts(247370)).toContain(24737);
  expect(meantCounts(2473.7)).toEqual([24737, 247370, 2473700]);
});

test("a count is never meant to be itself, nothing or a fraction", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9_999_999 }), (count) => {
      const meant = meantCounts(count);
      expect(meant).not.toContain(count);
      expect(meant.every((value) => value > 0 && Number.isInteger(value))).toBe(true);
      expect(new Set(meant).size).toBe(meant.length);
    }),
  );
});

test("who puts a zero in may have meant the number without it, and the other way round", () => {
  const counts = fc.integer({ min: 100, max: 9_999_999 });
  fc.assert(
    fc.property(counts, fc.nat({ max: 2 }), (count, place) => {
      const digits = String(count);
      const slipped = Number(`${digits.slice(0, place + 1)}0${digits.slice(place + 1)}`);
      expect(meantCounts(slipped)).toContain(count);
      expect(meantCounts(count)).toContain(slipped);
    }),
  );
});

test("a slip of a zero is far off, a digit that changed is not", () => {
  const counts = fc.integer({ min: 100, max: 9_999_999 });
  fc.assert(
    fc.property(counts, (count) => {
      for (const meant of meantCounts(count)) {
        expect(isFarOff(count, [meant, meant])).toBe(true);
      }
    }),
  );
  expect(isFarOff(100, [21, 499])).toBe(false);
  expect(isFarOff(100, [20, 30])).toBe(true);
  expect(isFarOff(100, [400, 500])).toBe(true);
});

test("5,37% may be meant by 53,7%, with one decimal less", () => {
  expect(meantCoverages(0.0537, 2)).toContainEqual({ value: 0.537, decimals: 1 });
  expect(meantCoverages(0.537, 1)).toContainEqual({ value: 0.0537, decimals: 2 });
});

test("3% may be meant by 30%, with no fewer decimals than none", () => {
  expect(meantCoverages(0.03, 0)).toContainEqual({ value: 0.3, decimals: 0 });
});

test("a zero in the whole part of a percent leaves its decimals", () => {
  expect(meantCoverages(3.0647, 2)).toContainEqual({ value: 0.3647, decimals: 2 });
});

test("all that a count may be meant to be: three powers of ten either way, one zero more or less", () => {
  const ascending = (count: number) => meantCounts(count).sort((a, b) => a - b);
  expect(ascending(20047)).toEqual([2047, 200047, 200407, 200470, 2004700, 20047000]);
  expect(ascending(5000)).toEqual([5, 50, 500, 50_000, 500_000, 5_000_000]);
  expect(ascending(0)).toEqual([]);
});

test("all that a percent may be meant to be", () => {
  // 36% without decimals: 0,036% to 36.000%, 306%.
  const meant = meantCoverages(0.36, 0);
  expect(meant.map(({ value }) => value)).toEqual([
    0.00036, 0.0036, 0.036, 3.6, 36, 360, 3.06, 3.6,
  ]);
  expect(meant.map(({ decimals }) => decimals)).toEqual([3, 2, 1, 0, 0, 0, 0, 0]);
});

test("a percent below one may lack its whole part's digits, not be nothing", () => {
  const values = meantCoverages(0.004, 0).map(({ value }) => value);
  expect(values).toEqual([0.000004, 0.00004, 0.0004, 0.04, 0.4, 4]);
});
