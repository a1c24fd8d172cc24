import {
  about,
  gapImpossible as message,
  gapsImpossible,
  gapSource,
} from "../../messages/checks/statedFigures";
import type { TableCheck } from "../finding";
import type { GapColumn } from "./gapColumns";
import { gapFaults } from "./gapFaults";

/** A stated gap that is none of the three gaps, or the number that made it so. */
export const gapImpossible: TableCheck = {
  code: "C07",
  name: "gap-impossible",
  severity: "error",
  about: about.gapImpossible,
  find: (table) => {
    const { columns, sources, cells } = gapFaults(table);
    return [
      ...columns.filter(isOwn).map(({ column, size }) => ({
        cell: column.header,
        message: gapsImpossible(size),
      })),
      ...sources.map(({ figure, number, fits }) => ({
        cell: number.cell,
        message: gapSource(figure, number.value, fits),
      })),
      ...cells
        .filter(({ column }) => isOwn(column))
        .map(({ column: { figure }, gap: { number, right } }) => ({
          cell: number.cell,
          message: message(number.value, figure === "gapPoints", right),
        })),
    ];
  },
};

/** Shares that must add up to 100 have a check of their own. */
function isOwn({ figure }: GapColumn): boolean {
  return figure !== "uncoveredShare";
}
