import { about, hiddenRows as message } from "../../messages/checks/structure";
import type { TableCheck } from "../finding";

/** Regions that nobody sees, but every sum counts. */
export const hiddenRows: TableCheck = {
  code: "S07",
  name: "hidden-rows",
  severity: "warning",
  about: about.hiddenRows,
  find: ({ grid, lines }) => {
    const rows = new Set(grid.hiddenRows);
    const hidden = lines.filter(({ row }) => rows.has(row));
    const [first] = hidden;
    return first ? [{ cell: first.nameCell, message: message(hidden.length, lines.length) }] : [];
  },
};
