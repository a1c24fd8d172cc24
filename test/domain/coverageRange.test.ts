import fc from "fast-check";
import { coverageRange } from "../../src/domain/coverageRange";
import { Impossible } from "../../src/domain/impossible";

describe("coverageRange", () => {
  it("takes a count as rounded at its last digit that is not zero", () => {
    // "5,4 million" is 5,35 to 5,45 million.
    const { lowest, highest } = coverageRange(2_100_000, 5_400_000);
    expect(lowest).toBe(2_050_000 / 5_450_000);
    expect(highest).toBe(2_150_000 / 5_350_000);
  });

  it("takes whole persons as exact: a count that ends in no zero, and digits from 0 on", () => {
    const exact = { lowest: 607_426 / 1_665_549, highest: 607_426 / 1_665_549 };
    expect(coverageRange(607_426, 1_665_549)).toEqual(exact);
    expect(coverageRange(600_000, 1_000_000, 0)).toEqual({ lowest: 0.6, highest: 0.6 });
    expect(coverageRange(600_000, 1_000_000, 2)).toEqual({ lowest: 0.6, highest: 0.6 });
  });

  it("has nobody below zero", () => {
    expect(coverageRange(0, 5_000, -3)).toEqual({ lowest: 0, highest: 500 / 4_500 });
  });

  it("refuses eligible workers that can be zero, negative counts and parts of digits", () => {
    expect(() => coverageRange(0, 500, -3)).toThrow(new Impossible("#DIV/0!"));
    expect(() => coverageRange(0, 400, -3)).toThrow(new Impossible("#DIV/0!"));
    expect(() => coverageRange(1, 0)).toThrow(new Impossible("#DIV/0!"));
    expect(() => coverageRange(-1, 10)).toThrow(new Impossible("#NUM!"));
    expect(() => coverageRange(1, 10, -1.5)).toThrow(new Impossible("#NUM!"));
  });

  it("holds the share of the true counts, however they were rounded", () => {
    const count = fc.integer({ min: 1, max: 150_000_000 });
    const digits = fc.integer({ min: -4, max: 0 });
    const asked = fc.boolean();
    fc.assert(
      fc.property(count, count, digits, asked, (participants, eligible, place, named) => {
        const round = (n: number) => Math.round(n / 10 ** -place) * 10 ** -place;
        fc.pre(round(eligible) > 10 ** -place);
        const printed = [round(participants), round(eligible)] as const;
        // Left out, a rounded participant count of 0 reads as nobody at all.
        fc.pre(named || printed[0] > 0);
        const range = coverageRange(...printed, named ? place : undefined);
        expect(range.lowest).toBeLessThanOrEqual(participants / eligible);
        expect(range.highest).toBeGreaterThanOrEqual(participants / eligible);
      }),
    );
  });
});
