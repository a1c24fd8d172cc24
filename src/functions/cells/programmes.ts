import { Impossible } from "../../domain/impossible";
import { type Argument, isLeftOut, toText } from "./cellValues";

/** What may stand between two programmes, beside blanks. */
const separators = /[\s+,;/&]+/;
const joiningWords = ["", "DAN", "AND"];

/**
 * The programmes that a text names, such as "JKK+JKM" or "JKK, JKM dan JHT", each once.
 *
 * @param billed the programmes that can be billed
 * @param leftOut those without a text
 * @throws Impossible `#VALUE!` for a programme that is not billed, or a text that names none
 */
export function programmesIn<Programme extends string>(
  cell: Argument,
  billed: readonly Programme[],
  leftOut: readonly Programme[],
): readonly Programme[] {
  if (isLeftOut(cell)) return leftOut;
  const words = toText(cell).toUpperCase().split(separators);
  const named = words.filter((word) => !joiningWords.includes(word));
  if (named.includes("JKP")) throw new Impossible("#VALUE!", "jkpNotBilled");
  const known: readonly string[] = billed;
  if (named.length === 0 || !named.every((word) => known.includes(word))) {
    throw new Impossible("#VALUE!", "unknownWord");
  }
  return billed.filter((programme) => named.includes(programme));
}
