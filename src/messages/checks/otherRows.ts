import { showCount } from "../numbers";
import type { Text } from "../text";

/** A mistake that further rows repeat. */
export function inOtherRows(others: number): Text {
  if (others === 0) return { id: "", en: "" };
  const rows = others === 1 ? "1 more row" : `${showCount(others)} more rows`;
  return { id: ` Begitu juga ${showCount(others)} baris lain.`, en: ` So do ${rows}.` };
}
