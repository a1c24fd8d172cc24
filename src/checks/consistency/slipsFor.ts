import type { Text } from "../../messages/text";
import type { EnrolmentTable } from "../../tables/enrolmentTable";
import type { Slipped } from "../finding";
import { type Fault, faultsIn } from "./faults";
import type { Values } from "./values";

/** What is found of one kind of faults. Where no number is known to fit, it stays as it stands. */
export function slipsFor(
  table: EnrolmentTable,
  wanted: Fault["kind"],
  messageFor: (fault: Fault, values: Values) => Text,
): Slipped[] {
  const { faults, values } = faultsIn(table);
  return faults
    .filter(({ kind }) => kind === wanted)
    .map((fault) => {
      const { number } = fault.member;
      const fits = fault.meant?.value ?? number.value;
      return { cell: number.cell, number, fits, message: messageFor(fault, values) };
    });
}

/** What shows that the number that fits is the right one. */
export function proofOf({ proof }: Fault): Text[] {
  return proof.filter(({ kind }) => kind !== "within").map(({ says }) => says());
}
