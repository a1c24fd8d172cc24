/** Why a figure can't be computed, in the terms that every spreadsheet uses. */
export type Reason = "#DIV/0!" | "#NUM!" | "#N/A";

/** Thrown by this room where no number would be true. */
export class Impossible extends Error {
  constructor(readonly reason: Reason) {
    super(reason);
    this.name = "Impossible";
  }
}

/** Counts and rates can't be below zero: throws `#NUM!` if one is. */
export function notNegative(...numbers: readonly number[]): void {
  if (numbers.some((number) => !(number >= 0))) throw new Impossible("#NUM!");
}
