import { meantWithDigit } from "../../../src/checks/time/digits";
import type { Figure, KnownNumber } from "../../../src/checks/figures";

const meant = (figure: Figure, value: number, decimals?: number) => {
  const number: KnownNumber = {
    cell: { row: 1, column: 1 },
    raw: value,
    format: "General",
    fromText: false,
    value,
    decimals,
  };
  return meantWithDigit(figure, number);
};

test("53 may be meant by 5, 3, 530, 153 and 513: whole numbers of one digit more or less", () => {
  const values = meant("participants", 53).map(({ value }) => value);
  expect(values).toEqual(expect.arrayContaining([5, 3, 530, 153, 513]));
  expect(new Set(values.map((value) => String(value).length))).toEqual(new Set([1, 3]));
  expect(values.every(Number.isInteger)).toBe(true);
});

test("a zero in front is no digit", () => {
  expect(meant("eligible", 507).map(({ value }) => value)).not.toContain(7);
  expect(meant("eligible", 507).map(({ value }) => value)).not.toContain(507);
});

test("a fraction of people lacks no digit", () => {
  expect(meant("participants", 66.399)).toEqual([]);
});

test("a percent keeps its decimals", () => {
  const all = meant("coverage", 0.0557, 2);
  expect(all).toContainEqual({ value: 0.5357, decimals: 2 });
  expect(new Set(all.map(({ decimals }) => decimals))).toEqual(new Set([2]));
  expect(meant("coverage", 0.05, 0)).toContainEqual({ value: 0.53, decimals: 0 });
});
