import fc from "fast-check";
import { showCount, showPercent, showUnformatted } from "../../src/messages/numbers";

it("shows counts with dots between thousands", () => {
  expect(showCount(607_426)).toBe("607.426");
  expect(showCount(-1_500)).toBe("-1.500");
});

it("shows shares as percent: two decimals, and up to four where they are needed", () => {
  expect(showPercent(0.3647)).toBe("36,47%");
  expect(showPercent(0.608)).toBe("60,80%");
  expect(showPercent(0.620425)).toBe("62,0425%");
  expect(showPercent(1.2, 0, 1)).toBe("120%");
});

describe("a number in a cell without a format", () => {
  it.each([
    [0, "0"],
    [2029, "2029"],
    [0.1 + 0.2, "0,3"],
    [607426 / 1665549, "0,364700168"],
    [-1 / 3, "-0,333333333"],
    [1234.5, "1234,5"],
    [5316796800, "5316796800"],
    [1234567890.5, "1234567891"],
    [0.00001, "0,00001"],
    [0.00001234567, "1,23457E-05"],
    [123456789012, "1,23457E+11"],
    [1e21, "1E+21"],
  ])("%d is shown as %s", (value, shown) => {
    expect(showUnformatted(value)).toBe(shown);
    expect(showUnformatted(value, ".")).toBe(shown.replace(",", "."));
  });

  it("takes at most 11 characters beside its sign, and says the number as well as these can", () => {
    const digits = fc.double({ min: -10, max: 10, noNaN: true }).filter((x) => Math.abs(x) >= 1);
    fc.assert(
      fc.property(digits, fc.integer({ min: -30, max: 30 }), (x, power) => {
        const value = x * 10 ** power;
        const shown = showUnformatted(value, ".");
        expect(shown.replace("-", "").length).toBeLessThanOrEqual(11);
        expect(Math.abs(Number(shown) - value)).toBeLessThanOrEqual(Math.abs(value) * 5e-6);
      }),
    );
  });
});
