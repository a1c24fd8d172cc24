import { about, countsInThousands } from "../../messages/checks/numbers";
import { isCount } from "../../tables/enrolmentTable";
import { figureColumns } from "../figureColumns";
import type { TableCheck } from "../finding";

/** Counts in thousands: rounded too far to be held against anything. One note for all columns. */
export const inThousands: TableCheck = {
  code: "N07",
  name: "in-thousands",
  severity: "note",
  about: about.inThousands,
  find: (table) => {
    const columns = figureColumns(table).filter(
      ({ figure, column }) => isCount(figure) && column.unit === "thousands",
    );
    const [first] = columns;
    if (!first) return [];
    return [{ cell: first.column.header, message: countsInThousands(columns.length) }];
  },
};
