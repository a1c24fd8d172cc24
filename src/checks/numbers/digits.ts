import { counts, type Figure, type NumberCell } from "../../tables/enrolmentTable";

/** Excel keeps 15 digits of a number; the others become zeros. */
const KEPT_DIGITS = 15;

/** More than nine digits are more people than live in any country but two. */
const MOST_DIGITS_OF_PEOPLE = 9;

/** A percent of a few million people says no more. */
const MOST_DECIMALS = 6;

const ofPeople = new Set<Figure>(counts);

/** A number of which Excel loses digits, be it a number or text that is to become one. */
export function hasLostDigits({ raw, value }: NumberCell): boolean {
  if (typeof raw !== "string") return Math.abs(value ?? 0) >= 10 ** KEPT_DIGITS;
  const digits = /^\s*[-−]?\s*(?:rp\.?)?\s*([\d., ]+)\s*$/i.exec(raw)?.[1] ?? "";
  return digits.replace(/\D/g, "").replace(/^0+/, "").length > KEPT_DIGITS;
}

export function isTooManyPeople(figure: Figure, { value = 0 }: NumberCell): boolean {
  return ofPeople.has(figure) && Math.abs(value) >= 10 ** MOST_DIGITS_OF_PEOPLE;
}

/** Typed, and shown with more decimals than the counts behind it can bear. */
export function hasTooManyDecimals({ raw, decimals = 0, isFormula }: NumberCell): boolean {
  return typeof raw === "number" && isFormula === false && decimals > MOST_DECIMALS;
}
