import { dateOf } from "./excelDate";
import { Impossible } from "./impossible";

/** So many days after the event; the first day counted is the day after it. */
export interface DueRule {
  readonly days: number;
  /** Whether only Mondays to Fridays that are no holidays count. */
  readonly working: boolean;
}

const MOST_DAYS = 365;

/**
 * The last day of a duty that must be met within some days.
 *
 * @param event Excel date of the event; a time of day in it is dropped
 * @param holidays Excel dates that are no working days
 * @returns an Excel date
 * @throws Impossible `#NUM!` for what is no date, or a rule that is not 1 to 365 whole days
 */
export function dueDate(event: number, rule: DueRule, holidays: ReadonlySet<number>): number {
  const { days, working } = rule;
  if (!Number.isInteger(days) || days < 1 || days > MOST_DAYS) throw new Impossible("#NUM!");
  const counts = (day: number) => !working || !(isWeekend(day) || holidays.has(day));
  dateOf(event);
  let last = Math.floor(event);
  for (let left = days; left > 0; ) {
    last += 1;
    if (counts(last)) left -= 1;
  }
  dateOf(last);
  return last;
}

/** Excel's day 1 is a Sunday; from March 1900 on the real one too. */
function isWeekend(day: number): boolean {
  return day % 7 <= 1;
}
