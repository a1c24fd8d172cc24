import { about, ambiguousNumber as message, mostAreAmbiguous } from "../../messages/checks/numbers";
import type { TableCheck } from "../finding";
import { isAmbiguous } from "./ambiguity";
import { findInColumns } from "./findInColumns";

/** Text that may be either of two numbers. */
export const ambiguousNumber: TableCheck = {
  code: "N04",
  name: "ambiguous-number",
  severity: "warning",
  about: about.ambiguousNumber,
  find: (table) =>
    findInColumns(table, {
      isFault: isAmbiguous,
      one: ({ number }) => message(String(number.raw).trim(), number.value ?? 0),
      many: (cells) =>
        mostAreAmbiguous(
          cells.length,
          String(cells[0]?.number.raw).trim(),
          cells[0]?.number.value ?? 0,
        ),
    }),
};
