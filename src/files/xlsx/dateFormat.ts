import { withoutLiterals } from "../../tables/numberFormat";

/** Whether a number format shows a day, a month or a year; a time of day alone is no date. */
export function isDateFormat(format: string): boolean {
  const code = withoutLiterals(format);
  return /[dy]/i.test(code) || (/m/i.test(code) && !/[hs]/i.test(code));
}
