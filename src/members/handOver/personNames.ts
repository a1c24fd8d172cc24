import type { NiksShown } from "../importResult";

/** A NIK, and where it stood first: the place of the list among all lists, and the row. */
export interface FirstSeen {
  /** The first eight digits as a number, and the last eight. */
  readonly first: number;
  readonly last: number;
  readonly list: number;
  readonly row: number;
}

/**
 * What persons are called in a hand-over: by their NIK, or by where they stood first, which is the
 * same for the same NIK and tells nothing.
 */
export function personNames(niks: NiksShown): (person: FirstSeen) => string {
  if (niks === "full") return ({ first, last }) => eight(first) + eight(last);
  // Persons of two hand-overs who stood in the same row are not taken for one.
  const own = randomLetters(8);
  return ({ list, row }) => `${own}-${list + 1}-${row}`;
}

function eight(number: number): string {
  return String(number).padStart(8, "0");
}

function randomLetters(count: number): string {
  const numbers = crypto.getRandomValues(new Uint32Array(count));
  return Array.from(numbers, (number) => String.fromCharCode(97 + (number % 26))).join("");
}
