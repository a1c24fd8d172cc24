import { Impossible } from "../../domain/impossible";
import { type Argument, toText } from "./cellValues";

/**
 * The text of a NIK. A number in its place has only 15 of its 16 digits.
 *
 * @throws Impossible `#VALUE!` for a number
 */
export function nikText(cell: Argument): string {
  if (typeof cell === "number") throw new Impossible("#VALUE!", "nikAsNumber");
  return toText(cell);
}
