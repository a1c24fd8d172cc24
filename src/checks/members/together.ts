import type { Text } from "../../messages/text";
import type { Found } from "../finding";
import { isFaultOfColumn } from "../oneForMany";

/** One finding for each, or the first for all where it is a fault of the whole column. */
export function apartOrTogether(
  found: readonly Found[],
  filledIn: number,
  message: (count: number) => Text,
): Found[] {
  const [first] = found;
  if (!first || !isFaultOfColumn(found, filledIn)) return [...found];
  return [{ cell: first.cell, message: message(found.length) }];
}
