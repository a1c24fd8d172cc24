import { participantsAboveEligible as message } from "../messages/checks";
import type { TableRow } from "../tables/enrolmentTable";
import { exceeds, known } from "./figures";
import type { Check, Finding } from "./finding";
import { slipsIn } from "./slips";
import { isFraction } from "./thousands";

/**
 * More participants than eligible workers in a row, unless a slipped number or a fraction explains it. Total
 * rows exceed only through their rows or by not adding up, which are findings of their own.
 */
export const participantsAboveEligible: Check = {
  code: "C01",
  name: "participants-above-eligible",
  severity: "error",
  find: (table) => {
    const slipped = slipsIn(table).map(({ row }) => row);
    return table.rows
      .filter((row) => exceeds(row) && !slipped.includes(row))
      .filter((row) => !isFraction(table, row.participants) && !isFraction(table, row.eligible))
      .flatMap((row) => findingAt(row));
  },
};

function findingAt(row: TableRow): Finding[] {
  const [participants, eligible] = [known(row.participants), known(row.eligible)];
  if (!participants || !eligible) return [];
  return [
    {
      code: "C01",
      severity: "error",
      cell: participants.cell,
      message: message(participants.value, eligible.value),
    },
  ];
}
