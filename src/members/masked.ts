import { personNumber } from "../tables/personRows";

/** NIKs have 16 digits; a number that lost some still tells who it is. Blanks may stand between. */
const niks = /\d(?: ?\d){11,}/g;

/** A text of a file as it may be shown and written: what looks like a NIK is "…". */
export function withoutNiks(text: string): string {
  return text.replace(niks, "…");
}

/** Of a NIK only what tells where it was issued: "6101••••••••••••". */
export function maskedNik(text: string): string {
  const number = personNumber(text);
  return /^\d{16}$/.test(number) ? number.slice(0, 4) + "•".repeat(12) : withoutNiks(text);
}
