import { bpuBrackets } from "../../src/reference/bpuBrackets";
import { bpuCuts, bpuRates } from "../../src/reference/bpuRates";
import type { Dated, Sourced } from "../../src/reference/dated";
import { jkkOfContract, jkmOfContract, ppn } from "../../src/reference/jakonRates";
import { jakonRule } from "../../src/reference/jakonRule";
import {
  jhtOfWage,
  jkkByRiskClass,
  jkmOfWage,
  jpCeilings,
  jpOfWage,
} from "../../src/reference/puRates";

const facts: Readonly<Record<string, readonly Dated<unknown>[]>> = {
  jkkByRiskClass,
  jkmOfWage,
  jhtOfWage,
  jpOfWage,
  jpCeilings,
  bpuBrackets,
  ...bpuRates,
  ...bpuCuts,
  jkkOfContract,
  jkmOfContract,
  ppn,
};

const isSourced = ({ regulation, source, status }: Sourced) => {
  expect(regulation).toMatch(/\d/);
  expect(status).toMatch(/^(confirmed|secondary)/);
  const hasNoPage = status.startsWith("secondary") && status.includes("no page at hand");
  expect(source).toMatch(hasNoPage ? /^surat .+\/\d+$/ : /^https?:\/\/[^ ]+$/);
};

test.each(Object.entries(facts))("%s names its sources and its days", (_, rows) => {
  expect(rows).not.toHaveLength(0);
  for (const row of rows) {
    isSourced(row);
    const { validFrom, validTo = "9999-12-31" } = row;
    for (const day of [validFrom, validTo]) {
      expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(day);
    }
    expect(validFrom <= validTo).toBe(true);
  }
});

test.each(Object.entries(facts))("%s has one value on each day", (_, rows) => {
  const sorted = [...rows].sort((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
  for (const [index, { validFrom }] of sorted.slice(1).entries()) {
    const before = sorted[index]?.validTo;
    expect(before !== undefined && before < validFrom).toBe(true);
  }
});

test("the rule of construction projects names its source", () => isSourced(jakonRule));

test("the rates of wage earners are those of the regulations", () => {
  const [jkk, jkm, jht, jp] = [jkkByRiskClass, jkmOfWage, jhtOfWage, jpOfWage].map((rows) =>
    rows.map(({ validFrom, value }) => [validFrom, value]),
  );
  expect(jkk).toEqual([["2015-07-01", [0.0024, 0.0054, 0.0089, 0.0127, 0.0174]]]);
  expect(jkm).toEqual([["2015-07-01", 0.003]]);
  expect(jht).toEqual([["2015-07-01", { employer: 0.037, worker: 0.02 }]]);
  expect(jp).toEqual([["2015-07-01", { employer: 0.02, worker: 0.01 }]]);
});

test("each letter is cited for its own year's ceiling only", () => {
  const sources = jpCeilings.map(({ regulation, source }) => [regulation, source]);
  for (const [regulation = "", source = ""] of sources) {
    const letter = /B-(\d+)-(\d+)-/.exec(source);
    if (letter) expect(regulation).toContain(`B/${letter[1]}/${letter[2]}`);
  }
  expect(sources.filter(([, source]) => source?.includes("B-726-022025"))).toHaveLength(1);
});

test("the rates of the self-employed, and the cut", () => {
  const values = (rows: readonly Dated<unknown>[]) => rows.map(({ value }) => value);
  expect(values(bpuRates.JKK)).toEqual([{ share: 0.01, flat: 0 }]);
  expect(values(bpuRates.JKM)).toEqual([{ share: 0, flat: 6800 }]);
  expect(values(bpuRates.JHT)).toEqual([{ share: 0.02, flat: 0 }]);
  const cuts = Object.entries(bpuCuts).map(([payer, rows]) => [
    payer,
    rows.map(({ validFrom, validTo, value }) => [validFrom, validTo, value]),
  ]);
  expect(cuts).toEqual([
    ["transport", [["2026-01-01", "2027-03-31", 0.5]]],
    ["private", [["2026-04-01", "2026-12-31", 0.5]]],
  ]);
});

test("the bands of construction contracts, and PPN", () => {
  const from = [0, 100e6, 500e6, 1e9, 5e9];
  const bands = (...shares: number[]) => from.map((start, index) => [start, shares[index]]);
  expect(jkkOfContract.map(({ value }) => value)).toEqual([
    bands(0.0021, 0.0017, 0.0013, 0.0011, 0.0009),
  ]);
  expect(jkmOfContract.map(({ value }) => value)).toEqual([
    bands(0.0003, 0.0002, 0.0002, 0.0001, 0.0001),
  ]);
  expect(ppn.map(({ validFrom, value }) => [validFrom, value])).toEqual([
    ["2015-07-01", 0.1],
    ["2022-04-01", 0.11],
    ["2025-01-01", 0.11],
  ]);
});

test("rates are shares: employers never pay more than a twentieth for one programme", () => {
  const shares = [
    ...jkkByRiskClass.flatMap(({ value }) => value),
    ...jkmOfWage.map(({ value }) => value),
    ...[...jhtOfWage, ...jpOfWage].flatMap(({ value }) => [value.employer, value.worker]),
    ...[...jkkOfContract, ...jkmOfContract].flatMap(({ value }) => value.map(([, rate]) => rate)),
  ];
  for (const share of shares) {
    expect(share).toBeGreaterThan(0);
    expect(share).toBeLessThan(0.05);
  }
});

test("the ceiling of JP is known without a gap and rises", () => {
  expect(jpCeilings.map(({ validFrom, validTo, value }) => [validFrom, validTo, value])).toEqual([
    ["2023-03-01", "2024-02-29", 9_559_600],
    ["2024-03-01", "2025-02-28", 10_042_300],
    ["2025-03-01", "2026-02-28", 10_547_400],
    ["2026-03-01", "2027-02-28", 11_086_300],
  ]);
});

describe("the income brackets", () => {
  const [{ value: brackets, status }] = bpuBrackets as [(typeof bpuBrackets)[number]];

  it("are 33, from a secondary source", () => {
    expect(status).toBe("secondary");
    expect(brackets).toHaveLength(33);
  });

  it("have a basis within the bracket; between the first and the last it is the middle", () => {
    for (const [index, [from, basis]] of brackets.entries()) {
      const [next] = brackets[index + 1] ?? [Infinity];
      expect(basis).toBeGreaterThan(from);
      expect(basis).toBeLessThan(next);
      if (index > 0 && next < Infinity) expect(basis).toBe((from + next) / 2);
    }
  });

  it("are those that were printed", () => {
    expect(brackets.reduce((sum, [, basis]) => sum + basis, 0)).toBe(267_250_000);
    expect(brackets.reduce((sum, [from]) => sum + from, 0)).toBe(256_200_000);
  });

  // The bills that stand beside the brackets in print: JKK 1% and JHT 2% of the basis.
  it.each([
    [0, 10_000, 20_000],
    [1_100_000, 12_000, 24_000],
    [2_700_000, 29_500, 59_000],
    [7_700_000, 79_500, 159_000],
    [8_200_000, 87_000, 174_000],
    [19_200_000, 197_000, 394_000],
    [20_200_000, 207_000, 414_000],
  ])("from an income of %d bill %d for JKK and %d for JHT", (from, jkk, jht) => {
    const basis = brackets.find(([start]) => start === from)?.[1] ?? NaN;
    expect([basis * 0.01, basis * 0.02]).toEqual([jkk, jht]);
  });
});
