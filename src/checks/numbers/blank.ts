import type { NumberCell } from "../../tables/enrolmentTable";

/** Nothing stands in it, or a dash for nothing. */
export function isBlank({ raw, value }: NumberCell): boolean {
  return value === undefined && /^[-–—]?$/.test(String(raw).trim());
}

/** A figure that cannot be read: neither a number nor left blank. */
export function isUnreadable(number: NumberCell): boolean {
  return number.value === undefined && !isBlank(number);
}
