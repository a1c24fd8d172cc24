import { serialOf } from "../../src/domain/excelDate";
import { Impossible } from "../../src/domain/impossible";
import { inForce } from "../../src/reference/dated";

const sourced = { regulation: "PP", source: "https://contoh.id", status: "confirmed" };
const rates = [
  { ...sourced, value: 1, validFrom: "2023-03-01", validTo: "2024-02-29" },
  { ...sourced, value: 2, validFrom: "2024-03-01", validTo: "2024-12-31" },
  { ...sourced, value: 3, validFrom: "2025-02-01" },
];
const on = (...day: [number, number, number]) => inForce(rates, serialOf(...day));

test("a fact holds from its first day to its last", () => {
  expect(on(2023, 3, 1)).toBe(1);
  expect(on(2024, 2, 29)).toBe(1);
  expect(inForce(rates, serialOf(2024, 2, 29) + 0.99)).toBe(1);
  expect(on(2024, 3, 1)).toBe(2);
});

test("a fact without a last day still holds", () => expect(on(2030, 1, 1)).toBe(3));

test("a date without a fact never takes the nearest one", () => {
  const unknown = new Impossible("#N/A", "noRate");
  expect(() => on(2023, 2, 28)).toThrow(unknown);
  expect(() => on(2025, 1, 31)).toThrow(unknown);
  expect(() => inForce([], 46_000)).toThrow(unknown);
});

test("what is no date is refused", () => {
  expect(() => inForce(rates, 0)).toThrow(new Impossible("#NUM!"));
});
