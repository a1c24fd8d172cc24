import { gapWorkers } from "./coverage";
import { type CalendarDate, dateOf, serialOf } from "./excelDate";
import { Impossible } from "./impossible";
import { wholeUp } from "./wholeUp";

/**
 * What every monev meeting asks: how many more participants a month until the deadline?
 *
 * Counts are taken at the end of a month, so the months are the month-ends still to come after
 * `date`: three as of 30 September, four as of 29 September. A deadline within a month counts as
 * that month's end.
 *
 * @param participants active participants (persons) on `date`
 * @param eligible workers who should be covered (persons)
 * @param target a share
 * @param date Excel date of the count
 * @param deadline Excel date of the target; left out, 31 December of the year of `date`
 * @returns whole additional participants a month by the one rounding rule; 0 when the target is
 *   reached
 * @throws Impossible `#NUM!` for a negative number, for what is no date, and where no month is
 *   left
 */
export function perMonth(
  participants: number,
  eligible: number,
  target: number,
  date: number,
  deadline?: number,
): number {
  const from = dateOf(date);
  const months = monthsLeft(from, dateOf(deadline ?? serialOf(from.year, 12, 31)));
  const missing = gapWorkers(participants, eligible, target);
  if (missing <= 0) return 0;
  if (months < 1) throw new Impossible("#NUM!");
  return wholeUp(missing / months);
}

function monthsLeft(from: CalendarDate, until: CalendarDate): number {
  const months = (until.year - from.year) * 12 + until.month - from.month;
  if (months === 0) return until.day > from.day ? 1 : 0;
  return isMonthEnd(from) ? months : months + 1;
}

function isMonthEnd({ year, month, day }: CalendarDate): boolean {
  return dateOf(serialOf(year, month, day + 1)).day === 1;
}
