import { Impossible } from "../domain/impossible";
import { readAmount } from "../messages/readAmount";
import type { DecimalSign } from "../messages/numbers";
import { broadcast } from "./cells/broadcast";
import { type Argument, toText } from "./cells/cellValues";
import { choice } from "./cells/choice";

const signs = { ",": ",", ".": "." } as const;

/**
 * The number that a text says, as people write it in Indonesia.
 * @customfunction ANGKA
 */
export function angka(text: unknown[][], decimal?: unknown[][]): unknown[][] {
  return broadcast([text, decimal], (cell, given) => {
    const sign = choice<DecimalSign | "unsaid">(given, signs, "unsaid");
    return numberIn(cell, sign === "unsaid" ? undefined : sign);
  });
}

/** A number stays as it is, and a blank is not a zero. */
function numberIn(cell: Argument, decimal: DecimalSign | undefined): number | "" {
  if (typeof cell === "number") return cell;
  const text = toText(cell);
  if (text === "") return "";
  const amount = readAmount(text, decimal);
  if (amount === "ambiguous") throw new Impossible("#VALUE!", "ambiguousNumber");
  if (amount === "tooManyDigits") throw new Impossible("#VALUE!", "tooManyDigits");
  if (amount === undefined) throw new Impossible("#VALUE!");
  return amount;
}
