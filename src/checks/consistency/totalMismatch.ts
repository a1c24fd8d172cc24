import { about, totalMismatch as message, wrongNumber } from "../../messages/checks/consistency";
import type { SlipCheck } from "../finding";
import { proofOf, slipsFor } from "./slipsFor";

/** A total that is not the sum of its rows, or a number that several totals show to be wrong. */
export const totalMismatch: SlipCheck = {
  code: "C04",
  name: "total-mismatch",
  severity: "error",
  about: about.totalMismatch,
  find: (table) =>
    slipsFor(table, "total", (fault, values) => {
      const { member, relation, meant, isExact, proof } = fault;
      const { number, figure } = member;
      const sum = [...proof, relation].find(
        ({ kind, result }) => kind === "total" && result.number === number,
      );
      if (!sum && meant) {
        return wrongNumber(figure, number, { ...meant, isExact }, proofOf(fault));
      }
      const [, ...rows] = (sum ?? relation).members().map((one) => values.of(one.number));
      return message(
        number.value,
        rows.reduce((all, one) => all + one, 0),
      );
    }),
};
