import { duplicateRegion as message } from "../messages/checks";
import { cellAddress } from "../tables/grid";
import type { Check } from "./finding";
import { repeatedRows } from "./regionsOfTable";

/** A region that an earlier row has already. */
export const duplicateRegion: Check = {
  code: "R04",
  name: "duplicate-region",
  severity: "error",
  find: (table) =>
    repeatedRows(table).map(({ row, first }) => ({
      code: "R04",
      severity: "error",
      cell: row.nameCell,
      message: message(first.regency?.name ?? row.name, cellAddress(first.nameCell)),
    })),
};
