import { Impossible } from "./impossible";

/** A calendar day; months are counted from 1. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const MILLISECONDS_A_DAY = 86_400_000;
const DAY_ZERO = Date.UTC(1899, 11, 30);
/** 1 March 1900: before it Excel counts a 29 February 1900, which never was. */
const FIRST_SERIAL = 61;
/** 31 December 9999. */
const LAST_SERIAL = 2_958_465;

/**
 * The day that an Excel date stands for.
 *
 * @param serial Excel's number of a date (1900 date system); a time of day in it is dropped
 * @throws Impossible `#NUM!` for a number that is no date from 1 March 1900 to the end of 9999
 */
export function dateOf(serial: number): CalendarDate {
  const date = new Date(DAY_ZERO + inRange(Math.floor(serial)) * MILLISECONDS_A_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/**
 * The Excel date of a day. Months and days may run over, as in Excel's DATE: day 0 is the last
 * of the month before.
 *
 * @throws Impossible `#NUM!` outside 1 March 1900 to the end of 9999
 */
export function serialOf(year: number, month: number, day: number): number {
  return inRange((Date.UTC(year, month - 1, day) - DAY_ZERO) / MILLISECONDS_A_DAY);
}

function inRange(serial: number): number {
  if (!(serial >= FIRST_SERIAL && serial <= LAST_SERIAL)) throw new Impossible("#NUM!");
  return serial;
}
