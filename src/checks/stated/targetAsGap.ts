import { about, targetAsGap as message, targetsAsGap } from "../../messages/checks/statedFigures";
import type { TableCheck } from "../finding";
import { findMisheld } from "./misheld";

/** The target itself where the gap to it should stand. */
export const targetAsGap: TableCheck = {
  code: "C11",
  name: "target-as-gap",
  severity: "error",
  about: about.targetAsGap,
  find: (table) =>
    findMisheld(table, (held) => held === "target", {
      column: ({ column }) => targetsAsGap(column.text),
      cell: ({ number, right }) => message(number.value, right),
    }),
};
