import type { EnrolmentTable } from "../../tables/enrolmentTable";
import type { AsOf } from "../../tables/tags";
import { onlyPeriod } from "./regionFigures";

/** The date of a table's figures: of its titles, its columns, or the only year that titles name. */
export function tableDate(table: EnrolmentTable): AsOf | undefined {
  if (table.tags.asOf) return table.tags.asOf.value;
  const { year, month } = onlyPeriod(table) ?? {};
  if (year !== undefined) return { year, month };
  const [named, another] = table.titleYears;
  return named === undefined || another !== undefined ? undefined : { year: named };
}

/** Whether two dates can't be of the same day, as exactly as both are known. */
export function areOtherDates(one: AsOf | undefined, other: AsOf | undefined): boolean {
  if (!one || !other) return false;
  return (["year", "month", "day"] as const).some((part) => {
    const [a, b] = [one[part], other[part]];
    return a !== undefined && b !== undefined && a !== b;
  });
}
