import { about, mostAreText, textNumber as message } from "../../messages/checks/numbers";
import type { TableCheck } from "../finding";
import { isAmbiguous } from "./ambiguity";
import { findInColumns } from "./findInColumns";
import { hasLostDigits } from "./digits";

/** A number typed as text: readable for people, but left out by every sum. */
export const textNumber: TableCheck = {
  code: "N01",
  name: "text-number",
  severity: "error",
  about: about.textNumber,
  find: (table) =>
    findInColumns(table, {
      isFault: (cell, column) =>
        cell.number.fromText && !isAmbiguous(cell, column) && !hasLostDigits(cell.number),
      one: ({ number }) => message(number),
      many: (cells) => mostAreText(cells.length, cells[0]?.number),
    }),
};
