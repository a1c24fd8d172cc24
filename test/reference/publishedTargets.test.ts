import { publishedTargets, targetsOf } from "../../src/reference/publishedTargets";
import { provinces } from "../../src/reference/regions";

const yearsAndTargets = (code: string) => targetsOf(code).map(({ year, target }) => [year, target]);

test("Kalimantan Barat has its published path, and two targets for 2024", () => {
  expect(yearsAndTargets("61")).toEqual([
    [2024, 0.46],
    [2024, 0.5024],
    [2025, 0.5956],
    [2026, 0.608],
    [2030, 0.6577],
  ]);
});

test("targets for one year of one province come from different issuers", () => {
  const bases = targetsOf("61").filter(({ year }) => year === 2024);
  expect(new Set(bases.map(({ basis }) => basis)).size).toBe(2);
});

test("nothing was published for Kalimantan Tengah", () => expect(targetsOf("62")).toEqual([]));

test("every target is a share of a known province, with its source", () => {
  const known = provinces.map(({ code }) => code);
  for (const { region, target, source } of publishedTargets) {
    expect(known).toContain(region);
    expect(target).toBeGreaterThan(0.3);
    expect(target).toBeLessThan(1);
    expect(source).not.toBe("");
  }
});
