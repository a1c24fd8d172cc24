import { about, lostDigit as message } from "../../messages/checks/time";
import type { SlipCheck } from "../finding";
import { slippedByHistory } from "./slippedByHistory";

/** A number that lost a digit, or got one too many, among the other years of its row. */
export const lostDigit: SlipCheck = {
  code: "T03",
  name: "lost-digit",
  severity: "error",
  about: about.lostDigit,
  find: (table) => slippedByHistory(table, "digit", message),
};
