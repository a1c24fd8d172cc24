import { about, belowZero, mostAreBelowZero } from "../../messages/checks/numbers";
import type { SlipCheck } from "../finding";
import { slipsInColumns } from "./findInColumns";
import { isNegative } from "./impossibleNumbers";

/** A number of people, a share or an amount below zero. */
export const negative: SlipCheck = {
  code: "N05",
  name: "negative",
  severity: "error",
  about: about.negative,
  find: (table) =>
    slipsInColumns(table, {
      isFault: isNegative,
      one: (_, { figure }) => belowZero(figure),
      many: (cells, { figure }) => mostAreBelowZero(cells.length, figure),
    }),
};
