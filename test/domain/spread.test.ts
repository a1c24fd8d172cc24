import fc from "fast-check";
import { median, medianDeviation } from "../../src/domain/spread";

describe("median", () => {
  it("is the number in the middle, in whatever order they stand", () => {
    expect(median([10, 9, 100])).toBe(10);
    expect(median([-1.5])).toBe(-1.5);
  });

  it("is between the two in the middle of an even count", () => {
    expect(median([4, 1, 10, 2])).toBe(3);
    expect(median([2, 1])).toBe(1.5);
  });

  it("is no number where there are none", () => expect(median([])).toBeNaN());

  it("has as many numbers below it as above it", () => {
    const numbers = fc.array(fc.double({ noNaN: true, min: -1e9, max: 1e9 }), { minLength: 1 });
    fc.assert(
      fc.property(numbers, (list) => {
        const middle = median(list);
        expect(list.filter((each) => each < middle).length).toBeLessThanOrEqual(list.length / 2);
        expect(list.filter((each) => each > middle).length).toBeLessThanOrEqual(list.length / 2);
      }),
    );
  });

  it("leaves the list as it was", () => {
    const list = [3, 1, 2];
    median(list);
    expect(list).toEqual([3, 1, 2]);
  });
});

describe("medianDeviation", () => {
  it("is how far numbers usually are from their median, above or below", () => {
    expect(medianDeviation([1, 2, 6, 10, 11])).toBe(4);
  });

  it("is not changed by a wild one", () => {
    expect(medianDeviation([1, 2, 6, 10, 1_000_000])).toBe(4);
  });

  it("is 0 where most are equal", () => expect(medianDeviation([5, 5, 5, 9])).toBe(0));
});
