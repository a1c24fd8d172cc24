import { citationOf, publishedTargets, targetsOf } from "../../src/reference/publishedTargets";
import { provinces, regencies } from "../../src/reference/regions";
import { targetsOfYear } from "../../src/reference/targetsOfYear";

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

test("nothing was published for Kalimantan Tengah", () => expect(targetsOf("62")).toEqual([]));

test("every target is a share of a known region, with its basis, its source and its status", () => {
  const known = ["ID", ...provinces.map(({ code }) => code), ...regencies.map(({ code }) => code)];
  for (const { region, year, target, basis, source, published, status } of publishedTargets) {
    expect(known).toContain(region);
    expect(Number.isInteger(year)).toBe(true);
    expect(target).toBeGreaterThan(0.3);
    expect(target).toBeLessThan(1);
    expect(basis).not.toBe("");
    expect(source).toMatch(/^https:\/\/\S+$|^[A-Za-z.]+$/);
    expect(published ?? "01-2025").toMatch(/^(\d\d-)?\d\d-\d{4}$/);
    expect(["quoted", "quotedDifferently"]).toContain(status);
  }
});

test("no region has two targets of one basis for one year", () => {
  const keys = publishedTargets.map(({ region, year, basis }) => `${region} ${year} ${basis}`);
  expect(new Set(keys).size).toBe(keys.length);
});

test("the outlet is cited with the date where it is known", () => {
  expect(targetsOf("61").map(citationOf)).toContain("InfoPublik, 26-10-2024");
  expect(targetsOf("18").map(citationOf)).toContain("https://hariansatelit.com/?p=27783");
});

describe("the targets of a year", () => {
  const inYear = (code: string, year: number) => targetsOfYear(targetsOf(code), year);

  it("are the published ones, one for each basis", () => {
    expect(inYear("61", 2024).map(({ target }) => target)).toEqual([0.46, 0.5024]);
    expect(inYear("ID", 2025).map(({ target }) => target)).toEqual([0.3215, 0.5215]);
  });

  it("lie on a straight line between published ones of their basis", () => {
    const [computed, ...others] = inYear("61", 2027);
    expect(others).toEqual([]);
    expect(computed).toMatchObject({ from: { year: 2026 }, to: { year: 2030 } });
    expect(computed?.target).toBeCloseTo(0.620425, 12);
  });

  it("are none before the first and after the last of a basis", () => {
    expect(inYear("61", 2023)).toEqual([]);
    expect(inYear("61", 2031)).toEqual([]);
    expect(inYear("73", 2030)).toEqual([]);
  });

  it("never mix bases, in any region and year", () => {
    const regions = new Set(publishedTargets.map(({ region }) => region));
    const years = Array.from({ length: 30 }, (_, index) => 2020 + index);
    const computed = [...regions].flatMap((code) =>
      years.flatMap((year) =>
        inYear(code, year).flatMap((each) => (each.kind === "computed" ? [each] : [])),
      ),
    );
    expect(computed.length).toBeGreaterThan(5);
    for (const { from, to } of computed) {
      expect([to.region, to.basis]).toEqual([from.region, from.basis]);
    }
  });
});
