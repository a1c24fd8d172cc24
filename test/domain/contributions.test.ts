import { bracketContribution } from "../../src/domain/bracketContribution";
import { Impossible } from "../../src/domain/impossible";
import { wageContribution } from "../../src/domain/wageContribution";

describe("wageContribution", () => {
  const jht = { rate: 0.057, ceiling: Infinity };
  const jp = { rate: 0.03, ceiling: 10_000_000 };

  it("adds up the programmes, each up to its ceiling", () => {
    expect(wageContribution(10_000_000, [jht, jp])).toBe(870_000);
    expect(wageContribution(20_000_000, [jht, jp])).toBe(1_440_000);
  });

  it("gives rupiah without the noise of floating point", () => {
    expect(0.0054 * 2_878_286).not.toBe(15_542.7444);
    expect(wageContribution(2_878_286, [{ rate: 0.0054, ceiling: Infinity }])).toBe(15_542.7444);
  });

  it("refuses a negative wage", () => {
    expect(() => wageContribution(-1, [jht])).toThrow(new Impossible("#NUM!"));
  });
});

describe("bracketContribution", () => {
  const brackets = [
    [0, 1000],
    [1100, 1200],
  ] as const;
  const share = { share: 0.01, flat: 0 };
  const flat = { share: 0, flat: 68 };

  it("counts on the basis of the bracket, whatever the income within it", () => {
    expect(bracketContribution(0, brackets, [share])).toBe(10);
    expect(bracketContribution(1099.5, brackets, [share])).toBe(10);
    expect(bracketContribution(1100, brackets, [share])).toBe(12);
    expect(bracketContribution(9_000_000, brackets, [share, flat])).toBe(80);
  });

  it("refuses a negative income", () => {
    expect(() => bracketContribution(-1, brackets, [flat])).toThrow(new Impossible("#NUM!"));
  });
});
