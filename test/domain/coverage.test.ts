import fc from "fast-check";
import {
  achievement,
  coverage,
  gap,
  gapWorkers,
  impliedEligible,
  targetParticipants,
  uncovered,
} from "../../src/domain/coverage";
import { Impossible } from "../../src/domain/impossible";

const percent = (share: number) => Number((share * 100).toFixed(2));

describe("coverage", () => {
  it("gives the published shares", () => {
    expect(percent(coverage(607_426, 1_665_549))).toBe(36.47);
    expect(percent(coverage(239_430, 446_948))).toBe(53.57);
  });

  it("is not capped at 1", () => {
    expect(coverage(120, 100)).toBe(1.2);
  });

  it("is the participants again when multiplied by the eligible", () => {
    const count = fc.integer({ min: 1, max: 150_000_000 });
    fc.assert(
      fc.property(count, count, (participants, eligible) => {
        expect(coverage(participants, eligible) * eligible).toBeCloseTo(participants, 6);
      }),
    );
  });

  it("refuses no eligible workers and negative counts", () => {
    expect(() => coverage(1, 0)).toThrow(new Impossible("#DIV/0!"));
    expect(() => coverage(-1, 10)).toThrow(new Impossible("#NUM!"));
    expect(() => coverage(1, -10)).toThrow(new Impossible("#NUM!"));
  });
});

describe("gap", () => {
  it("is target − coverage: 35,35% against 50,24% is 14,89 points", () => {
    expect(percent(gap(0.3535, 0.5024))).toBe(14.89);
  });

  it("is negative when the target is exceeded", () => {
    expect(gap(0.6, 0.5)).toBeCloseTo(-0.1, 12);
  });
});

describe("gap, the other way round", () => {
  it("is the same with the other sign", () => {
    const share = fc.double({ min: 0, max: 2, noNaN: true });
    fc.assert(
      fc.property(share, share, (a, b) => {
        expect(gap(a, b) + gap(b, a)).toBe(0);
      }),
    );
  });
});

describe("gapWorkers", () => {
  it("rounds by the one rule: 7% of 100 workers is 7", () => {
    expect(gapWorkers(0, 100, 0.07)).toBe(7);
  });

  it("is negative when the target is exceeded", () => {
    expect(gapWorkers(80, 100, 0.5)).toBe(-30);
  });

  it("is exact to the person for all of Indonesia, near the target too", () => {
    expect(gapWorkers(6_999_999, 100_000_000, 0.07)).toBe(1);
    const hundreds = fc.integer({ min: 1, max: 1_500_000 });
    const percents = fc.integer({ min: 0, max: 100 });
    const missing = fc.integer({ min: -200, max: 200 });
    fc.assert(
      fc.property(hundreds, percents, missing, (eligible, percent, gap) => {
        const target = eligible * percent;
        fc.pre(target >= gap);
        expect(gapWorkers(target - gap, eligible * 100, percent / 100)).toBe(gap);
      }),
      { numRuns: 3000 },
    );
  });

  it("fills the target exactly: with that many more, and not with one fewer, it is reached", () => {
    const count = fc.integer({ min: 1, max: 10_000_000 });
    const target = fc
      .integer({ min: 0, max: 10_000 })
      .map((tenThousandths) => tenThousandths / 1e4);
    fc.assert(
      fc.property(count, count, target, (participants, eligible, share) => {
        const reached = participants + gapWorkers(participants, eligible, share);
        expect(reached).toBe(targetParticipants(eligible, share));
        expect(reached / eligible).toBeGreaterThanOrEqual(share - 1e-12);
        expect((reached - 1) / eligible).toBeLessThan(share);
      }),
    );
  });
});

describe("uncovered", () => {
  it("gives the printed figures of Kalimantan and of Pangkalpinang", () => {
    expect(uncovered(3_302_762, 7_996_826)).toBe(4_694_064);
    expect(uncovered(29_040, 70_426)).toBe(41_386);
  });

  it("is negative where more are enrolled than counted as eligible", () => {
    expect(uncovered(120, 100)).toBe(-20);
  });

  it("refuses negative counts", () => {
    expect(() => uncovered(-1, 10)).toThrow(new Impossible("#NUM!"));
  });
});

describe("achievement", () => {
  it("is 81,77% for 13,68% of the target 16,73%", () => {
    expect(percent(achievement(0.1368, 0.1673))).toBe(81.77);
  });

  it("refuses a target of zero and negative shares", () => {
    expect(() => achievement(0.5, 0)).toThrow(new Impossible("#DIV/0!"));
    expect(() => achievement(0.5, -0.1)).toThrow(new Impossible("#NUM!"));
  });
});

describe("impliedEligible", () => {
  it("gives the workers that printed shares imply, to the person", () => {
    expect(impliedEligible(607_426, 0.3647)).toBe(1_665_549);
    expect(impliedEligible(239_430, 0.5357)).toBe(446_947);
    expect(impliedEligible(39_286, 0.085)).toBe(462_188);
  });

  it("has no workers where there are no participants, and refuses a coverage of zero", () => {
    expect(Object.is(impliedEligible(0, 0.5), 0)).toBe(true);
    expect(() => impliedEligible(10, 0)).toThrow(new Impossible("#DIV/0!"));
    expect(() => impliedEligible(-10, 0.5)).toThrow(new Impossible("#NUM!"));
  });

  const count = fc.integer({ min: 1, max: 150_000_000 });

  it("takes coverage back to the workers from whom it was computed", () => {
    fc.assert(
      fc.property(count, count, (participants, eligible) => {
        const share = coverage(participants, eligible);
        expect(impliedEligible(participants, share)).toBe(eligible);
      }),
    );
  });

  it("is the last number of workers whose coverage is not below the printed share", () => {
    const tenThousandths = fc.integer({ min: 1, max: 20_000 });
    fc.assert(
      fc.property(count, tenThousandths, (participants, printed) => {
        const eligible = impliedEligible(participants, printed / 10_000);
        expect(eligible * printed).toBeLessThanOrEqual(participants * 10_000);
        expect((eligible + 1) * printed).toBeGreaterThan(participants * 10_000);
      }),
    );
  });
});
