import { about, columnTwice as message } from "../../messages/checks/structure";
import { cellAddress } from "../../tables/grid";
import type { TableCheck } from "../finding";

/** Two columns with the same header, of which only one is looked at. */
export const columnTwice: TableCheck = {
  code: "S04",
  name: "column-twice",
  severity: "warning",
  about: about.columnTwice,
  find: ({ rivals }) =>
    rivals
      .filter(({ same }) => same)
      .map(({ column, taken }) => ({
        cell: column.header,
        message: message(column.text, cellAddress(taken.header)),
      })),
};
