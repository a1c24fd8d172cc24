import type { Slot } from "./enrolmentTable";
import { segments } from "./tags";

export function slotKey({ year, month, segment, basis }: Slot): string {
  return [year, month, segment, basis].join("|");
}

export function slotOf({ year, month, segment, basis }: Slot): Slot {
  return { year, month, segment, basis };
}

/** In the order of time, the whole before its segments. */
export function inOrder(a: Slot, b: Slot): number {
  const ofSegment = ({ segment }: Slot) => (segment ? segments.indexOf(segment) : -1);
  return (
    byTime(a, b) || ofSegment(a) - ofSegment(b) || (a.basis ?? "").localeCompare(b.basis ?? "")
  );
}

export function byTime(a: Slot, b: Slot): number {
  const time = ({ year = 0, month = 0 }: Slot) => year * 100 + month;
  return time(a) - time(b);
}
