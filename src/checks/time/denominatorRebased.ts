import { about, denominatorRebased as message } from "../../messages/checks/time";
import type { TableCheck } from "../finding";
import { breaksOf } from "./breaks";
import { startOf } from "./place";

/** A break in the series: the eligible workers of most regions change at once by far too much. */
export const denominatorRebased: TableCheck = {
  code: "T06",
  name: "denominator-rebased",
  severity: "warning",
  about: about.denominatorRebased,
  find: (table) =>
    breaksOf(table).map(({ before, after, eligible: [then, now] }) => ({
      cell: startOf(table, after, "eligible"),
      message: message(before, after, then, now),
    })),
};
