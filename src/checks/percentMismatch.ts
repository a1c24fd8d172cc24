import { percentMismatch as message } from "../messages/checks";
import type { TableRow } from "../tables/enrolmentTable";
import { contradicts } from "./contradiction";
import { exceeds, ratioOf } from "./figures";
import type { Check, Finding } from "./finding";
import { slipsIn } from "./slips";

/**
 * A stated percent that is not participants ÷ eligible, beyond one unit of its last printed
 * digit, where neither a slipped number nor too many participants explains it.
 */
export const percentMismatch: Check = {
  code: "C02",
  name: "percent-mismatch",
  severity: "error",
  find: (table) => {
    const slips = slipsIn(table);
    const explained = (row: TableRow) => exceeds(row) || slips.some((slip) => slip.row === row);
    return [...table.rows, ...table.totals]
      .filter((row) => contradicts(table, row, slips) && !explained(row))
      .flatMap(findingAt);
  },
};

function findingAt(row: TableRow): Finding[] {
  const ratio = ratioOf(row);
  if (!ratio || !row.coverage) return [];
  const { participants, eligible, coverage, decimals } = ratio;
  return [
    {
      code: "C02",
      severity: "error",
      cell: row.coverage.cell,
      message: message(coverage, decimals, participants, eligible),
    },
  ];
}
