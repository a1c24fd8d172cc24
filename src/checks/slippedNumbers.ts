import { withoutNoise } from "../domain/withoutNoise";

/** A number that may have been meant, with the decimals of its percent where it is one. */
export interface Meant {
  readonly value: number;
  readonly decimals: number;
}

const SHIFTS = [-3, -2, -1, 1, 2, 3];

/**
 * Whole numbers from which a headcount differs by a power of ten, or by one zero too many or
 * too few (20.047 for 2.047).
 */
export function meantCounts(count: number): number[] {
  const shifted = SHIFTS.map((shift) => withoutNoise(count * 10 ** shift));
  const rezeroed = Number.isInteger(count) ? oneZeroApart(String(count)).map(Number) : [];
  const meant = new Set([...shifted, ...rezeroed]);
  return [...meant].filter((value) => Number.isInteger(value) && value > 0 && value !== count);
}

/** The same for a coverage as printed with `decimals` decimals of its percent: 5,37 for 53,7. */
export function meantCoverages(share: number, decimals: number): Meant[] {
  const [whole = "", fraction = ""] = (share * 100).toFixed(decimals).split(".");
  const shifted = SHIFTS.map((shift) => ({
    value: withoutNoise(share * 10 ** shift),
    decimals: Math.max(0, decimals - shift),
  }));
  const rezeroed = oneZeroApart(whole).map((digits) => ({
    value: withoutNoise(Number(`${digits}.${fraction}`) / 100),
    decimals,
  }));
  return [...shifted, ...rezeroed].filter(({ value }) => value > 0 && value !== share);
}

/** Digits with one zero put in anywhere but in front, and with one of their zeros left out. */
function oneZeroApart(digits: string): string[] {
  return [...digits].flatMap((digit, index) => {
    const [before, after] = [digits.slice(0, index), digits.slice(index + 1)];
    const longer = `${before}${digit}0${after}`;
    return digit === "0" ? [longer, before + after] : [longer];
  });
}

/** By less than this factor no number differs that has one zero too many or too few. */
const LEAST_FACTOR = 5;

/** Whether any number within a range may have been meant: most are not far enough apart. */
export function isFarOff(value: number, [low, high]: readonly [number, number]): boolean {
  return high >= value * LEAST_FACTOR || low <= value / LEAST_FACTOR;
}
