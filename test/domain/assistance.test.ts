import fc from "fast-check";
import { assistance, coveredBy } from "../../src/domain/assistance";
import { Impossible } from "../../src/domain/impossible";

describe("assistance and coveredBy", () => {
  it("belong together: the budget pays for so many workers, and not for one more", () => {
    const budget = fc.integer({ min: 0, max: 10_000_000_000_000 });
    const costOfOne = fc.integer({ min: 1, max: 50_000_000 });
    fc.assert(
      fc.property(budget, costOfOne, (rupiah, cost) => {
        const workers = coveredBy(rupiah, cost);
        expect(assistance(workers, cost)).toBeLessThanOrEqual(rupiah);
        expect(assistance(workers + 1, cost)).toBeGreaterThan(rupiah);
      }),
    );
  });

  it("count a worker whose cost a budget with decimals just meets", () => {
    expect(coveredBy(0.3, 0.1)).toBe(3);
  });

  it("refuse negative numbers and parts of a worker", () => {
    expect(() => assistance(-1, 16_800)).toThrow(new Impossible("#NUM!"));
    expect(() => assistance(0.5, 16_800)).toThrow(new Impossible("#NUM!"));
    expect(() => coveredBy(-1, 16_800)).toThrow(new Impossible("#NUM!"));
  });

  it("know no number of workers who cost nothing", () => {
    expect(() => coveredBy(1, 0)).toThrow(new Impossible("#DIV/0!"));
  });
});
