import { about, mostAreNoNumbers, notANumber as message } from "../../messages/checks/numbers";
import type { Figure } from "../../tables/enrolmentTable";
import { excelErrorIn } from "../excelErrors";
import type { TableCheck } from "../finding";
import { isUnreadable } from "./blank";
import { hasLostDigits } from "./digits";
import { findInColumns } from "./findInColumns";

/** Gaps are also told in words ("tercapai"), months with their unit ("12 bulan"). */
const alsoInWords: readonly Figure[] = ["gap", "gapPoints", "shortfall", "months"];

/** A cell of a figure that holds no usable number. */
export const notANumber: TableCheck = {
  code: "N02",
  name: "not-a-number",
  severity: "error",
  about: about.notANumber,
  find: (table) =>
    findInColumns(table, {
      isFault: ({ number }, { figure }) =>
        isUnreadable(number) &&
        !alsoInWords.includes(figure) &&
        excelErrorIn(number.raw) === undefined &&
        !hasLostDigits(number),
      one: ({ number }, { figure }) => message(String(number.raw).trim(), figure),
      many: (cells, { figure }) =>
        mostAreNoNumbers(cells.length, String(cells[0]?.number.raw).trim(), figure),
    }),
};
