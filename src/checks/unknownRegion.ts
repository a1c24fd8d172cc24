import { namelessRow, unknownRegion as message } from "../messages/checks";
import type { Check } from "./finding";
import { suggestionFor } from "./regionsOfTable";

/** A name that no regency or city (of the table's province) has. */
export const unknownRegion: Check = {
  code: "R01",
  name: "unknown-region",
  severity: "error",
  find: (table) =>
    table.rows
      .filter(({ regency }) => regency === undefined)
      .map((row) => ({
        code: "R01",
        severity: "error",
        cell: row.nameCell,
        message:
          row.name === ""
            ? namelessRow()
            : message(row.name, table.province?.name, suggestionFor(row, table)?.name),
      })),
};
