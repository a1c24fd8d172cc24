import { KEPT_DIGITS } from "../../messages/readAmount";
import { type Figure, isCount, type NumberCell } from "../../tables/enrolmentTable";
import { isRoundedByExcel } from "../roundedByExcel";

/** More than nine digits are more people than live in any country but two. */
const MOST_DIGITS_OF_PEOPLE = 9;

/** A percent of a few million people says no more. */
const MOST_DECIMALS = 6;

/** A number of which Excel loses digits, be it a number or text that is to become one. */
export function hasLostDigits({ raw }: NumberCell): boolean {
  if (typeof raw !== "string") return isRoundedByExcel(raw);
  const digits = /^\s*[-−]?\s*(?:rp\.?)?\s*([\d., ]+)\s*$/i.exec(raw)?.[1] ?? "";
  return digits.replace(/\D/g, "").replace(/^0+/, "").length > KEPT_DIGITS;
}

export function isTooManyPeople(figure: Figure, { value = 0 }: NumberCell): boolean {
  return isCount(figure) && Math.abs(value) >= 10 ** MOST_DIGITS_OF_PEOPLE;
}

/** Typed, and shown with more decimals than the counts behind it can bear. */
export function hasTooManyDecimals({ raw, decimals = 0, isFormula }: NumberCell): boolean {
  return typeof raw === "number" && isFormula === false && decimals > MOST_DECIMALS;
}
