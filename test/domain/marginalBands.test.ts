import fc from "fast-check";
import { Impossible } from "../../src/domain/impossible";
import { type Band, marginalBands } from "../../src/domain/marginalBands";

const bands: readonly Band[] = [
  [0, 0.1],
  [100, 0.05],
  [300, 0.01],
];

describe("marginalBands", () => {
  it("takes each rate of the part within its band", () => {
    expect(marginalBands(50, bands)).toBe(5);
    expect(marginalBands(100, bands)).toBe(10);
    expect(marginalBands(400, bands)).toBe(10 + 200 * 0.05 + 100 * 0.01);
  });

  it("gives rupiah without the noise of floating point", () => {
    expect(0.1 * 3).not.toBe(0.3);
    expect(marginalBands(3, bands)).toBe(0.3);
  });

  it("refuses a negative value", () => {
    expect(() => marginalBands(-1, bands)).toThrow(new Impossible("#NUM!"));
  });

  it("never falls when the value rises, and never by more than the highest rate", () => {
    const value = fc.integer({ min: 0, max: 1000 });
    fc.assert(
      fc.property(value, value, (low, more) => {
        const rise = marginalBands(low + more, bands) - marginalBands(low, bands);
        expect(rise).toBeGreaterThanOrEqual(0);
        expect(rise).toBeLessThanOrEqual(0.1 * more + 1e-9);
      }),
    );
  });
});
