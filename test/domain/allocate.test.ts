import fc from "fast-check";
import { allocate, type AllocationMethod, type AllocationRegion } from "../../src/domain/allocate";
import { Impossible } from "../../src/domain/impossible";

const methods: readonly AllocationMethod[] = ["gap", "eligible", "points"];

const regions = (...counts: readonly [participants: number, eligible: number][]) =>
  counts.map(([participants, eligible]) => ({ participants, eligible }));
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/** Some regions, and a target between what they have and their eligible workers. */
const provinces = fc
  .array(fc.tuple(fc.nat({ max: 3_000_000 }), fc.nat({ max: 1_000_000 })), {
    minLength: 1,
    maxLength: 40,
  })
  // Up to 1 a target is a share.
  .filter((counts) => sum(counts.map(([eligible]) => eligible)) >= 2)
  .chain((counts) => {
    const each = counts.map(([eligible, part]) => ({
      eligible,
      participants: Math.floor((eligible * part) / 1_000_000),
    }));
    const has = sum(each.map(({ participants }) => participants));
    const all = sum(each.map(({ eligible }) => eligible));
    const target = fc.integer({ min: Math.max(2, has), max: all });
    return fc.record({ regions: fc.constant(each), target, other: target });
  });

describe("allocate", () => {
  const three = regions([60, 100], [10, 30], [10, 20]);

  it("by the gap: each enrols the same part of its uncovered workers", () => {
    // 21 of 70 is 30%: 12 of 40, 6 of 20, 3 of 10.
    expect(allocate(101, three, "gap")).toEqual([72, 16, 13]);
  });

  it("by eligible workers: the same coverage for all that are not above it", () => {
    // 110 − 80 for 50 workers is 60%.
    expect(allocate(110, regions([80, 100], [10, 30], [10, 20]), "eligible")).toEqual([80, 18, 12]);
  });

  it("by points: the same points for all that are not full by then", () => {
    // 5 fill the second; 16 for the other 120 workers are 13,33 and 2,67.
    expect(allocate(176, regions([50, 100], [95, 100], [10, 20]), "points")).toEqual([63, 100, 13]);
  });

  it("gives the earlier region the person that cannot be halved", () => {
    expect(allocate(5, regions([0, 9], [0, 9], [0, 9]), "gap")).toEqual([2, 2, 1]);
  });

  it("takes a share of all eligible workers, by the one rounding rule", () => {
    expect(sum(allocate(0.6, three, "gap"))).toBe(90);
    expect(sum(allocate(0.601, three, "gap"))).toBe(91);
    expect(allocate(1, three, "gap")).toEqual([100, 30, 20]);
    expect(allocate(0, regions([0, 5], [0, 0]), "points")).toEqual([0, 0]);
  });

  it("refuses what can't be", () => {
    const refused = (target: number, list: AllocationRegion[]) =>
      methods.forEach((method) =>
        expect(() => allocate(target, list, method)).toThrow(new Impossible("#NUM!")),
      );
    refused(79, three);
    refused(151, three);
    refused(90.5, three);
    refused(-0.5, three);
    refused(110, regions([60, 100], [40, 30]));
    refused(90, regions([60.5, 100], [10, 30]));
    refused(90, regions([60, 100.5], [10, 30]));
    refused(90, regions([-1, 100], [10, 30]));
  });

  it.each(methods)(
    "adds up to the target and keeps every region within its bounds: %s",
    (method) => {
      fc.assert(
        fc.property(provinces, ({ regions: list, target }) => {
          const targets = allocate(target, list, method);
          expect(sum(targets)).toBe(target);
          targets.forEach((each, index) => {
            expect(each).toBeGreaterThanOrEqual(list[index]!.participants);
            expect(each).toBeLessThanOrEqual(list[index]!.eligible);
          });
        }),
      );
    },
  );

  /** The lines of the three methods as people would draw them, by the level that all share. */
  const lines: Record<AllocationMethod, (region: AllocationRegion, level: number) => number> = {
    gap: ({ participants, eligible }, level) => participants + level * (eligible - participants),
    eligible: ({ eligible }, level) => level * eligible,
    points: ({ participants, eligible }, level) => participants + level * eligible,
  };

  it.each(methods)("stands within one person of each region's exact share: %s", (method) => {
    const share = (region: AllocationRegion, level: number) =>
      Math.min(region.eligible, Math.max(region.participants, lines[method](region, level)));
    fc.assert(
      fc.property(provinces, ({ regions: list, target }) => {
        let [low, high] = [0, 1];
        for (let halvings = 0; halvings < 60; halvings += 1) {
          const level = (low + high) / 2;
          if (sum(list.map((region) => share(region, level))) < target) low = level;
          else high = level;
        }
        allocate(target, list, method).forEach((each, index) => {
          expect(Math.abs(each - share(list[index]!, high))).toBeLessThan(1 + 1e-6);
        });
      }),
    );
  });

  it("never gives a region with more uncovered workers fewer more, by the gap", () => {
    fc.assert(
      fc.property(provinces, ({ regions: list, target }) => {
        const targets = allocate(target, list, "gap");
        const more = list
          .map(({ participants, eligible }, index) => ({
            uncovered: eligible - participants,
            additional: targets[index]! - participants,
          }))
          .sort((a, b) => a.uncovered - b.uncovered || a.additional - b.additional);
        more.slice(1).forEach(({ additional }, index) => {
          expect(additional).toBeGreaterThanOrEqual(more[index]!.additional);
        });
      }),
    );
  });

  it.each(methods)("takes at most one person from a region for a higher target: %s", (method) => {
    fc.assert(
      fc.property(provinces, ({ regions: list, target, other }) => {
        const lower = allocate(Math.min(target, other), list, method);
        const higher = allocate(Math.max(target, other), list, method);
        higher.forEach((each, index) => {
          expect(each).toBeGreaterThanOrEqual(lower[index]! - 1);
        });
      }),
    );
  });

  it.each(methods)("divides among 10.000 rows while a person types: %s", (method) => {
    const many = Array.from({ length: 10_000 }, (_, index) => ({
      participants: (index * 7919) % 200_000,
      eligible: 200_000 + ((index * 104_729) % 300_000),
    }));
    const target = sum(many.map(({ participants }) => participants)) + 123_456_789;
    const start = performance.now();
    expect(sum(allocate(target, many, method))).toBe(target);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
