import type { EnrolmentTable, Slice, TableRow } from "../../tables/enrolmentTable";
import type { Complete } from "./gapCells";

/**
 * Rows with the target of their region that stands in the only other slice with targets: "Target
 * 2026" beside figures that name no year. Undefined where there is none, or a target of their own.
 */
export function lentTarget({ slices }: EnrolmentTable, slice: Slice): Complete | undefined {
  if (hasTargets(slice)) return undefined;
  const [lender, ...others] = slices.filter(
    (other) => hasTargets(other) && other.segment === slice.segment,
  );
  if (!lender || others.length > 0) return undefined;
  const lent = new Map<number, TableRow>(
    [...lender.rows, ...lender.totals].map((row) => [row.row, row]),
  );
  return (row) => {
    const { target, targetParticipants } = lent.get(row.row) ?? {};
    return { ...row, target, targetParticipants };
  };
}

function hasTargets({ columns }: Slice): boolean {
  return columns.target !== undefined || columns.targetParticipants !== undefined;
}
