import { about, collapsed as message } from "../../messages/checks/structure";
import { columnName } from "../../tables/grid";
import type { TableCheck } from "../finding";

/** A table whose cells all stand in one column, with separators between them. */
export const collapsed: TableCheck = {
  code: "S11",
  name: "collapsed",
  severity: "note",
  about: about.collapsed,
  find: ({ collapsedInto, headerRows }) =>
    collapsedInto === undefined
      ? []
      : [
          {
            cell: { row: headerRows.first, column: collapsedInto },
            message: message(columnName(collapsedInto)),
          },
        ],
};
