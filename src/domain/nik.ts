import { Impossible } from "./impossible";

/** What is added to a woman's day of birth (the same source). */
const WOMAN = 40;

export type NikFault = "form" | "birthDate";

/**
 * What keeps a text from being a NIK: its form (16 digits with a region and a serial number from
 * 0001), or a day of birth that does not exist. The region may be one that has another code by
 * now: a NIK keeps the code of the place and time of its issue.
 *
 * @returns undefined for a text that can be a NIK
 */
export function nikFault(text: string): NikFault | undefined {
  if (!/^\d{16}$/.test(text)) return "form";
  return nikFaultInHalves(Number(text.slice(0, 8)), Number(text.slice(8)));
}

/**
 * The same of 16 digits as two numbers: region of issue as province (from 11), regency and
 * district (from 01), then date of birth as DDMMYY, then a serial number from 0001. Source:
 * PP 37/2007 art. 37 as
 * https://dukcapil.klaten.go.id/arti-16-digit-nomor-induk-kependudukan-nik explains it.
 *
 * @param first the first eight digits: region and day of birth
 * @param last the last eight: month and year of birth, serial number
 */
export function nikFaultInHalves(first: number, last: number): NikFault | undefined {
  const district = whole(first / 100);
  const hasPlace = district >= 110_000 && district % 100 > 0 && district % 10_000 >= 100;
  if (!hasPlace || last % 10_000 === 0) return "form";
  const { day, month, year } = birthInHalves(first, last);
  return isDay(day, month, year) ? undefined : "birthDate";
}

/** The day of birth in a NIK of two halves; of the year the last two digits, of whichever century. */
export function birthInHalves(first: number, last: number) {
  const day = first % 100;
  return {
    day: day > WOMAN ? day - WOMAN : day,
    month: whole(last / 1_000_000),
    year: whole(last / 10_000) % 100,
  };
}

/** Without what follows the point; for numbers of eight digits, of which millions are looked at. */
function whole(number: number): number {
  return number | 0;
}

/** Whether a text can be a NIK. */
export function isNik(text: string): boolean {
  return nikFault(text) === undefined;
}

/**
 * The Kemendagri code of the regency or city that issued a NIK: "61.01".
 *
 * @throws Impossible `#VALUE!` for a text that can't be a NIK
 */
export function regionOfNik(text: string): string {
  if (!isNik(text)) throw new Impossible("#VALUE!");
  return `${text.slice(0, 2)}.${text.slice(2, 4)}`;
}

/** The century is not known: 29 February exists in each year of which 4 is a factor, 2000 too. */
function isDay(day: number, month: number, year: number): boolean {
  const days = month === 2 && year % 4 !== 0 ? 28 : (daysOfMonths[month - 1] ?? 0);
  return day >= 1 && day <= days;
}

const daysOfMonths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
