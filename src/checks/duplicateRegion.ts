import { duplicateRegion as message, severalRowsPerRegion } from "../messages/checks";
import { cellAddress } from "../tables/grid";
import type { Check } from "./finding";
import { isLong, repeatedRows } from "./regionsOfTable";

/** A region that an earlier row has already: one finding for all where most regions repeat. */
export const duplicateRegion: Check = {
  code: "R04",
  name: "duplicate-region",
  severity: "error",
  find: (table) =>
    isLong(table)
      ? [
          {
            code: "R04",
            severity: "warning",
            cell: { row: table.headerRow, column: table.columns.region ?? table.area.first.column },
            message: severalRowsPerRegion(),
          },
        ]
      : repeatedRows(table).map(({ row, first }) => ({
          code: "R04",
          severity: "error",
          cell: row.nameCell,
          message: message(first.regency?.name ?? row.name, cellAddress(first.nameCell)),
        })),
};
