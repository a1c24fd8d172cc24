import {
  about,
  exchangedRows,
  otherRatio,
  percentMismatch as message,
  wrongNumber,
} from "../../messages/checks/consistency";
import type { Text } from "../../messages/text";
import type { SlipCheck, Slipped } from "../finding";
import { type Fault, faultsIn } from "./faults";
import type { OtherRatio } from "./relations";
import { proofOf, slipsFor } from "./slipsFor";
import type { Values } from "./values";

/**
 * A stated percent that is not participants ÷ eligible, beyond one unit of its last printed
 * digit: at the number that the rest of the sheet shows to be wrong, else at the percent.
 */
export const percentMismatch: SlipCheck = {
  code: "C02",
  name: "percent-mismatch",
  severity: "error",
  about: about.percentMismatch,
  find: (table) => [
    ...slipsFor(table, "ratio", messageFor),
    ...faultsIn(table).otherRatios.flatMap(otherRatioFound),
  ],
};

function messageFor(fault: Fault, values: Values): Text {
  const { member, relation, meant, isExact, exchangedWith } = fault;
  const { number, figure } = member;
  if (exchangedWith && meant) {
    return exchangedRows(figure, number, meant, exchangedWith.row.name);
  }
  if (meant && fault.proof.length > 0) {
    return wrongNumber(figure, number, { ...meant, isExact }, proofOf(fault));
  }
  const [some = 0, all = 0] = relation.members().map((one) => values.of(one.number));
  return message(number.value, number.decimals ?? 0, some, all);
}

/** One finding for the whole column, at its header. */
function otherRatioFound({ slice, contradicting, rows }: OtherRatio): Slipped[] {
  const [example] = contradicting;
  const column = slice.columns.coverage;
  if (!example || !column) return [];
  const [some = 0, all = 0, share = 0] = example.members().map(({ number }) => number.value);
  const { number, row } = example.result;
  const message = otherRatio(contradicting.length, rows, {
    name: row.name,
    stated: share,
    decimals: number.decimals ?? 0,
    participants: some,
    eligible: all,
  });
  return [{ cell: column.header, number, fits: number.value, message }];
}
