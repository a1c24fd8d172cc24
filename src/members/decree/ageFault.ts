import type { CalendarDate } from "../../domain/excelDate";
import { birthInHalves, nikFaultInHalves } from "../../domain/nik";
import type { AgeLimits, DecreeChoices } from "./decreeChoices";

/** A NIK has two digits of the year of birth. */
const centuries = [1900, 2000];

/**
 * Whether somebody is younger or older than the limits on a day, by the day of birth in the NIK:
 * within them is who would be so if born in either century, from the birthday on. Somebody who was
 * born on 29 February has a birthday on 1 March of other years.
 *
 * @param first the first eight digits of the NIK, as a number
 * @param last the last eight
 * @returns undefined for who is within the limits, and for a NIK without a day of birth
 */
export function ageFault(
  first: number,
  last: number,
  { ages, on }: Pick<DecreeChoices, "ages" | "on">,
): "younger" | "older" | undefined {
  if (nikFaultInHalves(first, last) !== undefined) return undefined;
  const possible = possibleAges(birthInHalves(first, last), on);
  if (possible.some((age) => isWithin(age, ages))) return undefined;
  return possible.length > 0 && possible.every((age) => age > ages.to) ? "older" : "younger";
}

function isWithin(age: number, { from, to }: AgeLimits): boolean {
  return age >= from && age <= to;
}

/** Whole years on a day, by century; none where the day of birth is still to come. */
function possibleAges(birth: CalendarDate, on: CalendarDate): number[] {
  const isBeforeBirthday =
    on.month < birth.month || (on.month === birth.month && on.day < birth.day);
  const born = centuries
    .map((century) => century + birth.year)
    // The year 1900 had no 29 February.
    .filter((year) => year > 1900 || birth.month !== 2 || birth.day !== 29);
  return born.map((year) => on.year - year - (isBeforeBirthday ? 1 : 0)).filter((age) => age >= 0);
}
