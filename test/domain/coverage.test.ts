import fc from "fast-check";
import { coverage, gap, gapWorkers, targetParticipants } from "../../src/domain/coverage";
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

describe("gapWorkers", () => {
  it("rounds by the one rule: 7% of 100 workers is 7", () => {
    expect(gapWorkers(0, 100, 0.07)).toBe(7);
  });

  it("is negative when the target is exceeded", () => {
    expect(gapWorkers(80, 100, 0.5)).toBe(-30);
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
