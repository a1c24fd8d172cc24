import type { EnrolmentTable, Line } from "../../tables/enrolmentTable";
import { valueAt } from "../../tables/grid";
import { withoutInvisible } from "../../tables/invisible";

/** A line's name as it stands in its cell. */
export function writtenName({ grid }: EnrolmentTable, { nameCell }: Line): string {
  return String(valueAt(grid, nameCell));
}

/** A line's name as it is seen. */
export function seenName(table: EnrolmentTable, line: Line): string {
  return withoutInvisible(writtenName(table, line)).trim();
}
