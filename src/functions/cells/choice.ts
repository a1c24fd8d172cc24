import { Impossible } from "../../domain/impossible";
import { type Argument, isLeftOut, toText } from "./cellValues";

/**
 * A choice that is made with a word, in Indonesian or English, capital letters or not.
 *
 * @param words each word that is understood, in lower case, and what it chooses
 * @param leftOut what is chosen without a word
 * @throws Impossible `#VALUE!` for a word that is not understood
 */
export function choice<Key extends string>(
  cell: Argument,
  words: Readonly<Record<string, Key>>,
  leftOut: Key,
): Key {
  if (isLeftOut(cell)) return leftOut;
  const word = toText(cell).toLowerCase();
  const chosen = Object.hasOwn(words, word) ? words[word] : undefined;
  if (chosen === undefined) throw new Impossible("#VALUE!", "unknownWord");
  return chosen;
}
