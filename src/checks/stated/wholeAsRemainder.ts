import {
  about,
  wholeAsRemainder as message,
  wholesAsRemainder,
} from "../../messages/checks/statedFigures";
import type { TableCheck } from "../finding";
import { findMisheld } from "./misheld";

/** The whole where the remainder should stand: nobody would then be covered. */
export const wholeAsRemainder: TableCheck = {
  code: "C10",
  name: "whole-as-remainder",
  severity: "error",
  about: about.wholeAsRemainder,
  find: (table) =>
    findMisheld(table, (held) => held === "whole", {
      column: ({ column }) => wholesAsRemainder(column.text),
      cell: ({ number, right }) => message(number.value, right),
    }),
};
