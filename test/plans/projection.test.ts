import fc from "fast-check";
import { project } from "../../src/plans/projection";
import { projectionObstacles } from "../../src/plans/projectionObstacles";
import { yearTargets } from "../../src/plans/yearTargets";
import { targetsOf } from "../../src/reference/publishedTargets";
import { kalbarTable, withMain } from "./tables";

const targets = yearTargets(targetsOf("61"), { 2024: null });
const still = { targets, growth: 0, baseYear: 2024 };

describe("project", () => {
  it("computes the province's path from the published figures", () => {
    const { province } = project(kalbarTable([[607_426, 1_665_549]]), still);
    expect(province.years.map((year) => year.targetParticipants)).toEqual([
      undefined, // 2024 was left empty
      992_001, // 59,56% of 1.665.549 is 992.000,98
      1_012_654, // 60,80%: 1.012.653,79
      1_033_349, // 62,0425%: 1.033.348,24
      1_054_043, // 63,285%: 1.054.042,68
      1_074_738, // 64,5275%: 1.074.737,13
      1_095_432, // 65,77%: 1.095.431,58
    ]);
    expect(province.years[1]?.stillToEnrol).toBe(992_001 - 607_426);
  });

  it("grows eligible workers from the base year on, and backwards before it", () => {
    const assumptions = { targets, growth: 0.1, baseYear: 2026 };
    const { province } = project(kalbarTable([[0, 1_000_000]]), assumptions);
    expect(province.years[1]?.targetParticipants).toBe(Math.ceil((1e6 / 1.1) * 0.5956));
    expect(province.years[2]?.targetParticipants).toBe(608_000);
    expect(province.years[3]?.targetParticipants).toBe(682_468); // 1.100.000 × 62,0425% = 682.467,5
  });

  it("gives every region the province's target, and sums regions into the province", () => {
    const figure = fc.tuple(fc.nat(2_000_000), fc.nat(2_000_000));
    fc.assert(
      fc.property(fc.array(figure, { minLength: 1, maxLength: 14 }), (figures) => {
        const { province, regions } = project(kalbarTable(figures), still);
        expect(province.participants).toBe(figures.reduce((sum, [p]) => sum + p, 0));
        expect(province.eligible).toBe(figures.reduce((sum, [, e]) => sum + e, 0));
        province.years.forEach((year, index) => {
          const parts = regions.map((region) => region.years[index]);
          expect(parts.every((part) => part?.target === year.target)).toBe(true);
          if (year.targetParticipants === undefined) return;
          // Rounding up region by region adds less than one worker a region.
          const sum = parts.reduce((total, part) => total + (part?.targetParticipants ?? 0), 0);
          expect(sum).toBeGreaterThanOrEqual(year.targetParticipants);
          expect(sum).toBeLessThan(year.targetParticipants + figures.length);
        });
      }),
    );
  });
});

describe("projectionObstacles", () => {
  const table = kalbarTable([
    [1, 2],
    [3, 4],
  ]);

  it("lets a readable table through", () => {
    expect(projectionObstacles(table, [])).toEqual([]);
  });

  it("names the cell of an unknown region, a repeated one and an unreadable number", () => {
    const [first, second] = table.main.rows;
    const unreadable = { ...second!.eligible!, value: undefined };
    const broken = withMain(table, {
      rows: [
        { ...first!, regency: undefined, name: "Mempawwah" },
        { ...second!, eligible: unreadable },
        { ...second!, nameCell: { row: 9, column: 1 } },
      ],
    });
    const sentences = projectionObstacles(broken, []).map(({ id }) => id);
    expect(sentences).toHaveLength(3);
    expect(sentences[0]).toMatch(/^B6: “Mempawwah”/);
    expect(sentences[1]).toMatch(/^D7: /);
    expect(sentences[2]).toMatch(/^B10: .*dua kali/);
  });

  it("says that a province without published targets can't be projected", () => {
    const kalteng = { ...table, province: { code: "62", name: "Kalimantan Tengah" } };
    expect(projectionObstacles(kalteng, [])[0]?.id).toMatch(/Kalimantan Tengah/);
    expect(projectionObstacles({ ...table, province: undefined }, [])).toHaveLength(1);
    expect(projectionObstacles(withMain(table, { rows: [] }), [])).toHaveLength(1);
  });
});
