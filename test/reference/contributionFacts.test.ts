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
  expect(source).toMatch(/^https?:\/\/[^ ]+$/);
  expect(status).toMatch(/^(confirmed|secondary)/);
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
  expect(jpCeilings.map(({ validFrom }) => validFrom.slice(0, 7))).toEqual([
    "2023-03",
    "2024-03",
    "2025-03",
    "2026-03",
  ]);
  const values = jpCeilings.map(({ value }) => value);
  expect(values).toEqual([...values].sort((a, b) => a - b));
});

test("the 33 brackets are secondary, and each basis lies in its bracket", () => {
  const [{ value: brackets, status }] = bpuBrackets as [(typeof bpuBrackets)[number]];
  expect(status).toBe("secondary");
  expect(brackets).toHaveLength(33);
  for (const [index, [from, basis]] of brackets.entries()) {
    const [next] = brackets[index + 1] ?? [Infinity];
    expect(basis).toBeGreaterThan(from);
    expect(basis).toBeLessThan(next);
  }
});
