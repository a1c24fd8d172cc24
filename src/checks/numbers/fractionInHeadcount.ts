import { about, fractionOfPeople, mostAreFractions } from "../../messages/checks/numbers";
import type { SlipCheck } from "../finding";
import { slipsInColumns } from "./findInColumns";
import { isFraction } from "./impossibleNumbers";

/** A number of people that is not whole: 66,399 typed for 66.399. Text is told as such. */
export const fractionInHeadcount: SlipCheck = {
  code: "N06",
  name: "fraction-in-headcount",
  severity: "error",
  about: about.fractionInHeadcount,
  find: (table) =>
    slipsInColumns(table, {
      isFault: (cell, column) => !cell.number.fromText && isFraction(cell, column),
      one: ({ number }) => fractionOfPeople(number.value ?? 0),
      many: (cells) => mostAreFractions(cells.length, cells[0]?.number.value ?? 0),
    }),
};
