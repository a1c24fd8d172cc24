import { about, historyPowerOfTen as message } from "../../messages/checks/time";
import type { SlipCheck } from "../finding";
import { slippedByHistory } from "./slippedByHistory";

/** A number that is off its own row's other years by a power of ten or by one zero. */
export const historyPowerOfTen: SlipCheck = {
  code: "T02",
  name: "history-power-of-ten",
  severity: "error",
  about: about.historyPowerOfTen,
  find: (table) => slippedByHistory(table, "power", message),
};
