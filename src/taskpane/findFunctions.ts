import { namespace } from "../functions/metadata";
import { functionHelp } from "../messages/functionHelp";
import type { FunctionHelp } from "../messages/functionHelp/help";
import { languages } from "../messages/text";

/** A custom function with its help. */
export type NamedFunction = readonly [name: string, help: FunctionHelp];

/**
 * The functions in whose help most of the typed words occur, in either language; none if no
 * word occurs anywhere. People ask in sentences, of which the help has not every word. The best
 * come first: a word in the name counts most, then one in the search words, the description, the
 * arguments; in each of them a whole word counts more than a part of one.
 */
export function findFunctions(typed: string): NamedFunction[] {
  const words = wordsOf(typed);
  const functions = Object.entries(functionHelp).map((each) => {
    const places = placesOf(each);
    return { each, distances: words.flatMap((word) => distanceOf(word, places) ?? []) };
  });
  const most = Math.max(...functions.map(({ distances }) => distances.length));
  if (words.length > 0 && most === 0) return [];
  return functions
    .filter(({ distances }) => distances.length === most)
    .sort((one, other) => sum(one.distances) - sum(other.distances))
    .map(({ each }) => each);
}

/** "=JAMSOSTEK.UCJ(" is two words. */
function wordsOf(typed: string): string[] {
  return typed.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Where a word may occur, the best place first. */
function placesOf([name, { description, parameters, words }]: NamedFunction): string[] {
  const inBoth = (texts: readonly FunctionHelp["description"][]) =>
    texts.flatMap((text) => languages.map((language) => text[language])).join(" ");
  const names = inBoth(parameters.map((each) => each.name));
  return [name, words, inBoth([description]), names, namespace].map((each) => each.toLowerCase());
}

/** How far from the best place a word occurs; undefined when it occurs nowhere. */
function distanceOf(word: string, places: readonly string[]): number | undefined {
  const place = places.findIndex((each) => each.includes(word));
  if (place < 0) return undefined;
  const isWhole = wordsOf(places[place] ?? "").includes(word);
  return 2 * place + (isWhole ? 0 : 1);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
