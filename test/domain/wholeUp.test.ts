import fc from "fast-check";
import { wholeDown, wholeUp } from "../../src/domain/wholeUp";

describe("wholeUp", () => {
  it("takes the noise of floating point for what it is", () => {
    expect(0.07 * 100).not.toBe(7);
    expect(wholeUp(0.07 * 100)).toBe(7);
    expect(wholeUp(0.07 * 100_000_000)).toBe(7_000_000);
  });

  it("rounds a part of a worker up, below zero too", () => {
    expect(wholeUp(7.0001)).toBe(8);
    expect(wholeUp(-3.2)).toBe(-3);
    expect(Object.is(wholeUp(-0.3), 0)).toBe(true);
  });

  it("is exact for every target with up to six decimals and any workforce of Indonesia", () => {
    const millionths = fc.integer({ min: 0, max: 1_000_000 });
    const workers = fc.integer({ min: 0, max: 150_000_000 });
    fc.assert(
      fc.property(millionths, workers, (target, eligible) => {
        const exact = (BigInt(target) * BigInt(eligible) + 999_999n) / 1_000_000n;
        expect(BigInt(wholeUp((target / 1_000_000) * eligible))).toBe(exact);
      }),
    );
  });
});

describe("wholeDown", () => {
  it("drops a part, and takes the noise of floating point for what it is", () => {
    expect(0.7 / 0.1).not.toBe(7);
    expect(wholeDown(0.7 / 0.1)).toBe(7);
    expect(wholeDown(7.9999)).toBe(7);
    expect(Object.is(wholeDown(0), 0)).toBe(true);
  });
});
