import { about, mostAreText, textNumber as message } from "../../messages/checks/numbers";
import type { EnrolmentTable, NumberCell } from "../../tables/enrolmentTable";
import { mayBeTwo } from "../../tables/readNumber";
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
        cell.number.fromText &&
        !isAmbiguous(cell, column) &&
        !hasLostDigits(cell.number) &&
        !isPercentOfFile(cell.number, table),
      one: ({ number }) => message(number),
      many: (cells) => mostAreText(cells.length, cells[0]?.number),
    }),
};

/** In a file that was opened as one column a percent of three decimals is a number as any other. */
function isPercentOfFile({ raw, decimals }: NumberCell, table: EnrolmentTable): boolean {
  return table.collapsedInto !== undefined && decimals !== undefined && mayBeTwo(String(raw));
}
