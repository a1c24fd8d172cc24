/** Why a figure can't be computed, in the terms that every spreadsheet uses. */
export type Reason = "#DIV/0!" | "#NUM!" | "#N/A" | "#VALUE!";

/** What a person is told beside the error, where the error alone does not say what to do. */
export type Why =
  | "ambiguousNumber"
  | "codeWithoutPoint"
  | "jkpNotBilled"
  | "nikAsNumber"
  | "noBpsCode"
  | "noRate"
  | "noTarget"
  | "oldRegionCode"
  | "payerDecides"
  | "severalBases"
  | "severalRegions"
  | "unknownRegion"
  | "unknownWord";

/** Thrown where no number would be true. */
export class Impossible extends Error {
  constructor(
    readonly reason: Reason,
    readonly why?: Why,
  ) {
    super(reason);
    this.name = "Impossible";
  }
}

/** Counts and rates can't be below zero: throws `#NUM!` if one is. */
export function notNegative(...numbers: readonly number[]): void {
  if (numbers.some((number) => !(number >= 0))) throw new Impossible("#NUM!");
}

/** Years are whole: throws `#NUM!` if one is not. */
export function wholeYears(...years: readonly number[]): void {
  if (!years.every(Number.isInteger)) throw new Impossible("#NUM!");
}
