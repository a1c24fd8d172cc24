const MILLISECONDS_A_DAY = 86_400_000;
const pattern =
  /^(?:(\d{4})-(\d\d)-(\d\d))?(?:T?(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?(?:Z|[+-]\d\d:\d\d)?$/;

/**
 * A date or time of day in ISO form as the number by which Excel keeps it: days, the time of
 * day as their part. Undefined if it is none.
 */
export function serialOf(iso: string, date1904: boolean): number | undefined {
  const match = pattern.exec(iso);
  if (!match || iso === "") return undefined;
  const [year, month, day, hours, minutes, seconds] = match
    .slice(1)
    .map((part) => Number(part ?? 0));
  const time = ((hours ?? 0) * 3600 + (minutes ?? 0) * 60 + (seconds ?? 0)) / 86_400;
  if (!year) return time;
  const days = (Date.UTC(year, (month ?? 1) - 1, day) - dayZero(date1904)) / MILLISECONDS_A_DAY;
  // Excel counts a 29 February 1900, which never was.
  const before = !date1904 && days < 61 ? 1 : 0;
  return days - before + time;
}

function dayZero(date1904: boolean): number {
  return date1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
}
