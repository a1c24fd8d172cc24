import { dateOf } from "../domain/excelDate";
import { periodIn } from "./periods";

/** Excel's numbers of the days from 2000 to the end of 2100. */
const serials = { first: 36_526, last: 73_415 };

/**
 * The month that a text in a list says: "31-12-2024", "31/12/2024", "2024-12-31", "12-2024",
 * "202412", "20241231", "Desember 2024", 45657 (Excel's number of a date).
 *
 * @returns "2024-12"; undefined for a text that names no month from 2000 to 2100
 */
export function readMonth(text: string): string | undefined {
  const [, year, month] = /^(20\d\d|2100)[-/. ]?(\d\d)(?:(?![\d,])|(?=\d\d$))/.exec(text) ?? [];
  if (year) return monthText(Number(year), Number(month));
  const [, monthFirst, yearLast] = /^(\d\d?)[-/. ](20\d\d|2100)$/.exec(text) ?? [];
  if (yearLast) return monthText(Number(yearLast), Number(monthFirst));
  const serial = /^\d{5}(\.\d+)?$/.test(text) ? Number(text) : NaN;
  if (serial >= serials.first && serial < serials.last + 1) {
    const date = dateOf(serial);
    return monthText(date.year, date.month);
  }
  const period = periodIn(text);
  return period?.month === undefined ? undefined : monthText(period.year, period.month);
}

function monthText(year: number, month: number): string | undefined {
  const isMonth = month >= 1 && month <= 12;
  return isMonth ? `${year}-${String(month).padStart(2, "0")}` : undefined;
}
