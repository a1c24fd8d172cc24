import { KEPT_DIGITS } from "../messages/readAmount";
import type { CellValue } from "../tables/grid";

/** Whether it is a number that had more digits than Excel keeps. */
export function isRoundedByExcel(raw: CellValue): raw is number {
  return typeof raw === "number" && Math.abs(raw) >= 10 ** KEPT_DIGITS;
}
