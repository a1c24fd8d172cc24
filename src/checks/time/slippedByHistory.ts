import type { Text } from "../../messages/text";
import type { EnrolmentTable } from "../../tables/enrolmentTable";
import type { Figure } from "../figures";
import type { Slipped } from "../finding";
import { type HistorySlip, historySlipsOf } from "./historySlips";
import { told, type Told } from "./told";

type Message = (
  figure: Figure,
  number: Told,
  fits: HistorySlip["fits"],
  witnesses: readonly [Told, Told],
) => Text;

/** The slips of one kind that history shows. */
export function slippedByHistory(
  table: EnrolmentTable,
  kind: HistorySlip["kind"],
  message: Message,
): Slipped[] {
  return historySlipsOf(table)
    .filter((slip) => slip.kind === kind)
    .map(({ figure, point, fits, witnesses: [one, other] }) => ({
      cell: point.number.cell,
      number: point.number,
      fits: fits.value,
      message: message(figure, told(point), fits, [told(one), told(other)]),
    }));
}
