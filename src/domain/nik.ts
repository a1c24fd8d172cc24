import { Impossible } from "./impossible";

/**
 * The form of a NIK: region of issue as province, regency and district (two digits each), date
 * of birth as DDMMYY, serial number of four digits from 0001. Source: PP 37/2007 art. 37 as
 * https://dukcapil.klaten.go.id/arti-16-digit-nomor-induk-kependudukan-nik explains it.
 */
const form =
  /^(?<region>[1-9]\d{3})(?<district>\d\d)(?<day>\d\d)(?<month>\d\d)(?<year>\d\d)(?<serial>\d{4})$/;

/** What is added to a woman's day of birth (the same source). */
const WOMAN = 40;

/**
 * Whether a text can be a NIK: 16 digits with a region, a day of birth that exists, and a serial
 * number from 0001. The region may be one that has another code by now: a NIK keeps the code of
 * the place and time of its issue.
 */
export function isNik(text: string): boolean {
  const parts = form.exec(text)?.groups;
  if (!parts) return false;
  const { region = "", district, day, month, year, serial } = parts;
  const born = Number(day) > WOMAN ? Number(day) - WOMAN : Number(day);
  return (
    region.slice(0, 2) !== "10" &&
    region.slice(2) !== "00" &&
    district !== "00" &&
    serial !== "0000" &&
    isDay(born, Number(month), Number(year))
  );
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
