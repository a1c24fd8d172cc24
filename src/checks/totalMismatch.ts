import { totalMismatch as message } from "../messages/checks";
import { columnSums, isExplained, possibleSums } from "./columnSums";
import type { Check } from "./finding";
import { slipsIn } from "./slips";

/** A total that is not the sum of its rows, where no other finding explains it. */
export const totalMismatch: Check = {
  code: "C04",
  name: "total-mismatch",
  severity: "error",
  find: (table) => {
    const slips = slipsIn(table);
    return columnSums(table)
      .filter((sum) => !isExplained(table, sum, slips))
      .map(({ count, total }) => ({
        code: "C04",
        severity: "error",
        cell: total.cell,
        message: message(total.value, possibleSums(table, count)[0] ?? 0),
      }));
  },
};
