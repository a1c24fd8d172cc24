import {
  about,
  mostHaveManyDigits,
  tooManyDecimals,
  tooManyPeople,
  tooPrecise,
} from "../../messages/checks/numbers";
import type { TableCheck } from "../finding";
import { hasLostDigits, hasTooManyDecimals, isTooManyPeople } from "./digits";
import { findInColumns } from "./findInColumns";

/** More digits than a number of people, a percent or Excel itself can have. */
export const tooManyDigits: TableCheck = {
  code: "N10",
  name: "too-many-digits",
  severity: "warning",
  about: about.tooManyDigits,
  find: (table) =>
    findInColumns(table, {
      isFault: ({ number }, { figure }) =>
        hasLostDigits(number) || isTooManyPeople(figure, number) || hasTooManyDecimals(number),
      one: ({ number }, { figure }) => {
        if (hasLostDigits(number)) return tooPrecise();
        if (isTooManyPeople(figure, number)) return tooManyPeople(number.value ?? 0);
        return tooManyDecimals(number.value ?? 0, number.decimals ?? 0);
      },
      many: (cells) => mostHaveManyDigits(cells.length),
    }),
};
