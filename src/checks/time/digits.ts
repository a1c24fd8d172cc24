import { withoutNoise } from "../../domain/withoutNoise";
import type { Figure, KnownNumber } from "../figures";
import type { Meant } from "../slippedNumbers";

/**
 * Numbers from which a headcount, or the whole part of a percent as printed, differs by one digit
 * that was lost or put in: 5,57 for 53,57.
 */
export function meantWithDigit(figure: Figure, { value, decimals = 0 }: KnownNumber): Meant[] {
  if (figure !== "coverage") {
    if (!Number.isInteger(value)) return [];
    return oneDigitApart(String(value)).map((digits) => ({ value: Number(digits), decimals: 0 }));
  }
  const [whole = "", fraction = ""] = (value * 100).toFixed(decimals).split(".");
  return oneDigitApart(whole).map((digits) => ({
    value: withoutNoise(Number(`${digits}.${fraction}`) / 100),
    decimals,
  }));
}

/** Digits with another one put in anywhere, and with one of them left out. */
function oneDigitApart(digits: string): string[] {
  const places = Array.from({ length: digits.length + 1 }, (_, place) => place);
  const longer = places.flatMap((place) =>
    [..."0123456789"].map((digit) => digits.slice(0, place) + digit + digits.slice(place)),
  );
  const shorter = [...digits].map((_, place) => digits.slice(0, place) + digits.slice(place + 1));
  return [...longer, ...shorter].filter((text) => !text.startsWith("0"));
}
