import { serialOf } from "../../domain/excelDate";
import {
  about,
  wageBelowBill,
  wageBelowZero,
  wagesImpossible,
  wageTooHigh,
} from "../../messages/checks/members";
import type { Text } from "../../messages/text";
import { bpuBill } from "../../reference/bpuBill";
import { once } from "../../reference/once";
import type { MemberCheck } from "../finding";
import { apartOrTogether } from "./together";

/** The lowest bill of a month: nobody earns less than a contribution costs. */
const lowestBill = once(() => bpuBill(0, serialOf(2015, 7, 1), ["JKK", "JKM"], "government"));

/** Rupiah a month. No source: a wage of so many digits is one of a year, or has zeros too many. */
const HIGHEST_WAGE = 1_000_000_000;

/** A wage that cannot be one of a month. None (0) is no finding: not every list has wages. */
export const wageImpossible: MemberCheck = {
  code: "M06",
  name: "wage-impossible",
  severity: "error",
  about: about.wageImpossible,
  find: ({ members }) => {
    const wages = members.flatMap(({ wage }) =>
      wage?.value === undefined ? [] : [{ cell: wage.cell, value: wage.value }],
    );
    const found = wages.flatMap(({ cell, value }) => {
      const message = faultOf(value);
      return message ? [{ cell, message }] : [];
    });
    return apartOrTogether(found, wages.length, wagesImpossible);
  },
};

/** Whether no month's wage can be so many rupiah. */
export function isWageImpossible(wage: number): boolean {
  return wage !== 0 && (wage < lowestBill() || wage >= HIGHEST_WAGE);
}

function faultOf(wage: number): Text | undefined {
  if (!isWageImpossible(wage)) return undefined;
  if (wage < 0) return wageBelowZero(wage);
  return wage < lowestBill() ? wageBelowBill(wage, lowestBill()) : wageTooHigh(wage);
}
