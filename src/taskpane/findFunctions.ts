import { namespace } from "../functions/metadata";
import { functionHelp } from "../messages/functionHelp";
import type { FunctionHelp } from "../messages/functionHelp/help";
import { languages } from "../messages/text";

/** A custom function with its help. */
export type NamedFunction = readonly [name: string, help: FunctionHelp];

/**
 * The functions in whose help every typed word occurs, in either language, the best first: a
 * word in the name counts most, then one in the search words, the description, the arguments.
 */
export function findFunctions(typed: string): NamedFunction[] {
  const words = wordsOf(typed);
  return Object.entries(functionHelp)
    .map((each) => ({ each, distance: distanceOf(words, placesOf(each)) }))
    .filter(({ distance }) => Number.isFinite(distance))
    .sort((one, other) => one.distance - other.distance)
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

/** Infinite when a word occurs nowhere. */
function distanceOf(words: readonly string[], places: readonly string[]): number {
  const distances = words.map((word) => {
    const place = places.findIndex((each) => each.includes(word));
    return place < 0 ? Infinity : place;
  });
  return distances.reduce((sum, each) => sum + each, 0);
}
