import fc from "fast-check";
import { printsShare } from "../../src/domain/printedPercent";

describe("printsShare", () => {
  it("takes a share as it is rounded or truncated: 53,57% and 53,56% say 53,569990%", () => {
    const share = 239_430 / 446_948;
    expect(share).toBeLessThan(0.5357);
    expect(printsShare(0.5357, 2, share)).toBe(true);
    expect(printsShare(0.5356, 2, share)).toBe(true);
    expect(printsShare(0.5355, 2, share)).toBe(false);
  });

  it("allows one unit of the last printed digit, whatever floating point says of it", () => {
    expect(0.3647 - 0.3646).toBeGreaterThan(0.0001);
    expect(printsShare(0.3646, 2, 0.3647)).toBe(true);
    expect(printsShare(0.3646, 2, 0.3648)).toBe(false);
    expect(printsShare(0.36, 0, 0.37)).toBe(true);
    expect(printsShare(0.36, 0, 0.3701)).toBe(false);
  });

  it("knows every share again, however many decimals are printed, rounded or truncated", () => {
    const shares = fc.double({ min: 0, max: 2, noNaN: true });
    const cut = fc.constantFrom(Math.round, Math.trunc, Math.ceil);
    fc.assert(
      fc.property(shares, fc.integer({ min: 0, max: 6 }), cut, (share, decimals, whole) => {
        const unit = 10 ** (decimals + 2);
        expect(printsShare(whole(share * unit) / unit, decimals, share)).toBe(true);
      }),
    );
  });
});
