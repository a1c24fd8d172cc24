import { editDistance } from "./editDistance";
import { regencies, regenciesOf, type Regency } from "./regions";
import { takeApart, type WrittenName } from "./writtenName";

const writtenNames = new Map(regencies.map(({ code, name }) => [code, takeApart(name)]));

function writtenName({ code }: Regency): WrittenName {
  return writtenNames.get(code) ?? { words: [], key: "" };
}

/**
 * The region whose name is nearest to a misspelt one, by edit distance.
 *
 * @returns undefined for a province, and when more than a third of the letters would have to
 *   change or a whole word is another one: "Mamuju Utara" is not near to "Lampung Utara"
 */
export function nearestRegion(text: string, among: readonly Regency[]): Regency | undefined {
  const { kind, key, words } = takeApart(text);
  if (kind === "Provinsi") return undefined;
  const [nearest] = among
    .map((regency) => ({
      regency,
      distance: editDistance(key, writtenName(regency).key),
      otherKind: kind !== undefined && kind !== regency.kind ? 1 : 0,
    }))
    .filter(({ distance, regency }) => {
      const name = writtenName(regency);
      return distance <= name.key.length / 3 && sameWords(words, name.words);
    })
    .sort((a, b) => a.distance - b.distance || a.otherKind - b.otherKind);
  return nearest?.regency;
}

/** Word for word at most half of the letters differ; words written together can't be compared. */
function sameWords(some: readonly string[], others: readonly string[]): boolean {
  if (some.length !== others.length) return true;
  return some.every((word, index) => {
    const other = others[index] ?? "";
    return editDistance(word, other) * 2 <= Math.max(word.length, other.length);
  });
}

/** The regency or city (of the province) that a misspelt name most likely means, if one is near. */
export function suggestRegion(text: string, provinceCode?: string): Regency | undefined {
  return nearestRegion(text, provinceCode === undefined ? regencies : regenciesOf(provinceCode));
}
