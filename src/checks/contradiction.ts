import type { EnrolmentTable, TableRow } from "../tables/enrolmentTable";
import { possibleSums, type Correction } from "./columnSums";
import { agrees, ratioOf, type Count } from "./figures";
import { columnInThousands } from "./thousands";

/**
 * Whether a row's stated percent is not participants ÷ eligible. A total row may state it for
 * its counts or for what its columns add up to: a wrong total is another mistake.
 */
export function contradicts(
  table: EnrolmentTable,
  row: TableRow,
  corrections: readonly Correction[],
): boolean {
  const ratio = ratioOf(row);
  if (!ratio || agrees(ratio) || columnInThousands(table) !== undefined) return false;
  if (!table.totals.includes(row)) return true;
  const sums = (count: Count) => [
    ratio[count],
    ...possibleSums(table, count),
    ...possibleSums(table, count, corrections),
  ];
  const eligibles = sums("eligible").filter((eligible) => eligible > 0);
  return !sums("participants").some((participants) =>
    eligibles.some((eligible) => agrees({ ...ratio, participants, eligible })),
  );
}
