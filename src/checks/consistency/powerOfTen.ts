import { about, slipped } from "../../messages/checks/consistency";
import type { SlipCheck } from "../finding";
import { proofOf, slipsFor } from "./slipsFor";

/** A number with a zero too many or too few, or with its decimal sign in the wrong place. */
export const powerOfTen: SlipCheck = {
  code: "C03",
  name: "power-of-ten",
  severity: "error",
  about: about.powerOfTen,
  find: (table) =>
    slipsFor(table, "slip", (fault) => {
      const { member, meant } = fault;
      const fits = meant ?? { value: member.number.value, decimals: 0 };
      return slipped(member.figure, member.number, fits, proofOf(fault));
    }),
};
