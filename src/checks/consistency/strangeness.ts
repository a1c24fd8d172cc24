import type { EnrolmentTable } from "../../tables/enrolmentTable";
import type { Candidate } from "./candidates";
import { ratioOf } from "../figures";
import { otherYears } from "./history";
import { oddity } from "./oddity";
import { memberOf } from "./member";

/** From year to year, eligible workers and coverage change by a few percent. */
const USUAL_CHANGE = 0.15;

/**
 * How unlike the others a row is after a correction: unlike its own other years where there are
 * some, else unlike the other rows. Eligible workers and coverage tell: participants follow from
 * these two.
 */
export function strangenessAfter(
  table: EnrolmentTable,
  { member: { row, slice, figure }, meant }: Candidate,
): number {
  const ratio = ratioOf(row);
  if (!ratio) return Infinity;
  const after = { ...ratio, [figure]: meant.value };
  return (["eligible", "coverage"] as const)
    .map((one) => {
      const member = memberOf(slice, row, one);
      const past = member && otherYears(table, member);
      return past ? changeFrom(past, after[one]) : oddity(slice, row, one, after[one]);
    })
    .reduce((sum, odd) => sum + odd ** 2, 0);
}

function changeFrom(past: readonly number[], value: number): number {
  const nearest = Math.min(...past.map((one) => Math.abs(Math.log(value / one))));
  return nearest / USUAL_CHANGE;
}
