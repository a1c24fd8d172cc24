import {
  about,
  gapMislabelled as message,
  gapsMislabelled,
} from "../../messages/checks/statedFigures";
import type { TableCheck } from "../finding";
import type { GapKind, Held } from "./gapKinds";
import { findMisheld } from "./misheld";

/** A right number that is another gap than its header, or the rest of its column, says. */
export const gapMislabelled: TableCheck = {
  code: "C08",
  name: "gap-mislabelled",
  severity: "warning",
  about: about.gapMislabelled,
  find: (table) =>
    findMisheld(table, isGap, {
      column: ({ column }, { holds }) => gapsMislabelled(column.text, holds as GapKind),
      cell: ({ number, holds, right }) => message(number.value, holds as GapKind, right),
    }),
};

function isGap(held: Held): boolean {
  return held !== "whole" && held !== "target";
}
