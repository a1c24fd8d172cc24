import {
  about,
  portionNotPart,
  restNot100,
  restsNot100,
  sharesNot100 as message,
} from "../../messages/checks/statedFigures";
import type { TableCheck } from "../finding";
import { gapFaults } from "./gapFaults";
import { portionFaults } from "./portions";

/** Shares of one whole that are not the whole: covered and not covered, or portions. */
export const sharesNot100: TableCheck = {
  code: "C09",
  name: "shares-not-100",
  severity: "error",
  about: about.sharesNot100,
  find: (table) => {
    const { cells, columns } = gapFaults(table);
    const { portions, sums } = portionFaults(table);
    return [
      ...columns
        .filter(({ figure }) => figure === "uncoveredShare")
        .map(({ column }) => ({ cell: column.header, message: restsNot100 })),
      ...cells
        .filter(({ column }) => column.figure === "uncoveredShare")
        .map(({ gap: { number, right } }) => ({
          cell: number.cell,
          message: restNot100(number.value, right?.value),
        })),
      ...portions.map(({ number, right }) => ({
        cell: number.cell,
        message: portionNotPart(number.value, number.decimals ?? 0, right),
      })),
      ...sums.map(({ cell, sum }) => ({ cell, message: message(sum) })),
    ];
  },
};
