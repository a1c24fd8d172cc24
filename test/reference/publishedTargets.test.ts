import { citationOf, publishedTargets, targetsOf } from "../../src/reference/publishedTargets";
import { provinces, regencies } from "../../src/reference/regions";
import { targetsOfYear } from "../../src/reference/targetsOfYear";

test("the targets are those that were published, region by region", () => {
  const figures = publishedTargets.map(({ region, year, target, basis }) => [
    region,
    year,
    target,
    basis,
  ]);
  expect(figures).toEqual([
    ["ID", 2025, 0.3215, "RPJMN 2025–2029"],
    ["ID", 2026, 0.3499, "RPJMN 2025–2029"],
    ["ID", 2029, 0.4392, "RPJMN 2025–2029"],
    ["ID", 2045, 0.995, "RPJPN 2025–2045"],
    ["ID", 2025, 0.5215, "Kemendagri"],
    ["14", 2025, 0.5505, "Kemendagri"],
    ["18", 2025, 0.3839, "RPJMD"],
    ["18", 2030, 0.5835, "RPJMD"],
    ["51", 2025, 0.6728, "Kemendagri"],
    ["52", 2025, 0.6222, "Kemendagri"],
    ["61", 2024, 0.46, "Target UCJ Kalbar"],
    ["61", 2024, 0.5024, "RPJMN 2020–2024"],
    ["61", 2025, 0.5956, "Kemendagri"],
    ["61", 2026, 0.608, "Kemendagri"],
    ["61", 2030, 0.6577, "Kemendagri"],
    ["61.71", 2026, 0.45, "Dasar tidak disebut"],
    ["73", 2025, 0.6293, "Kemendagri"],
    ["73", 2045, 0.7922, "RPJPD"],
    ["82", 2025, 0.68, "Kemendagri"],
  ]);
});

test("the ministry's letter is named only where the source names it", () => {
  const named = publishedTargets.filter(({ document }) => document?.startsWith("SE Bina Bangda"));
  expect(named.map(({ region }) => region)).toEqual(["ID", "52"]);
});

test("Kalimantan Barat's path is the province's own", () => {
  const path = targetsOf("61").filter(({ basis }) => basis === "Kemendagri");
  expect(path.map(({ issuer, document }) => [issuer, document])).toEqual(
    Array(3).fill(["Pemprov Kalimantan Barat", undefined]),
  );
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
    expect(source).toMatch(/^https:\/\/\S+$/);
    expect(published ?? "01-2025").toMatch(/^(\d\d-)?\d\d-\d{4}$/);
    expect(["quoted", "quotedDifferently"]).toContain(status);
  }
});

test("no region has two targets of one basis for one year", () => {
  const keys = publishedTargets.map(({ region, year, basis }) => `${region} ${year} ${basis}`);
  expect(new Set(keys).size).toBe(keys.length);
});

test("the page is cited with the date where it is known", () => {
  expect(targetsOf("61").map(citationOf)).toContain(
    "https://infopublik.id/kategori/nusantara/880836/index.html, 26-10-2024",
  );
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
