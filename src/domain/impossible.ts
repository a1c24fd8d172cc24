/** Why a figure can't be computed, in the terms that every spreadsheet uses. */
export type Reason = "#DIV/0!" | "#NUM!" | "#N/A" | "#VALUE!";

/** What a person is told beside the error, where the error alone does not say what to do. */
export type Why =
  | "ambiguousNumber"
  | "codeContradictsName"
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
  | "tooManyDigits"
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

/** Excel's last year. A larger number in a year's place is a date, of which years are no count. */
export const LAST_YEAR = 9999;

/** Throws `#NUM!` if a year is not whole, or none that Excel knows. */
export function wholeYears(...years: readonly number[]): void {
  const areYears = years.every((year) => Number.isInteger(year) && year <= LAST_YEAR);
  if (!areYears) throw new Impossible("#NUM!");
}
