import { about, segmentsMismatch as message, wrongNumber } from "../../messages/checks/consistency";
import type { SlipCheck } from "../finding";
import { proofOf, slipsFor } from "./slipsFor";

/** Segments that do not add up to the count of all segments. */
export const segmentsMismatch: SlipCheck = {
  code: "C05",
  name: "segments-mismatch",
  severity: "error",
  about: about.segmentsMismatch,
  find: (table) =>
    slipsFor(table, "segments", (fault, values) => {
      const { member, relation, meant, isExact, proof } = fault;
      const { number, figure } = member;
      if (meant && proof.length > 0) {
        return wrongNumber(figure, number, { ...meant, isExact }, proofOf(fault));
      }
      const [, ...parts] = relation.members().map((part) => ({
        segment: part.slice.segment ?? "",
        value: values.of(part.number),
      }));
      return message(number.value, parts);
    }),
};
