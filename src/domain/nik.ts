import { Impossible } from "./impossible";

/**
 * The form of a NIK: region of issue as province (from 11), regency and district (from 01), date
 * of birth as DDMMYY, serial number of four digits from 0001. Source: PP 37/2007 art. 37 as
 * https://dukcapil.klaten.go.id/arti-16-digit-nomor-induk-kependudukan-nik explains it.
 */
const form =
  /^(?!10)[1-9]\d(?!00)\d\d(?!00)\d\d(?<day>\d\d)(?<month>\d\d)(?<year>\d\d)(?!0000)\d{4}$/;

/** What is added to a woman's day of birth (the same source). */
const WOMAN = 40;

/**
 * What keeps a text from being a NIK: its form (16 digits with a region and a serial number from
 * 0001), or a day of birth that does not exist. The region may be one that has another code by
 * now: a NIK keeps the code of the place and time of its issue.
 *
 * @returns undefined for a text that can be a NIK
 */
export function nikFault(text: string): "form" | "birthDate" | undefined {
  const parts = form.exec(text)?.groups;
  if (!parts) return "form";
  const day = Number(parts.day);
  const exists = isDay(day > WOMAN ? day - WOMAN : day, Number(parts.month), Number(parts.year));
  return exists ? undefined : "birthDate";
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
  const february = year % 4 === 0 ? 29 : 28;
  const days = [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  return day >= 1 && day <= days;
}
