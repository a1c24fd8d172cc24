import { editDistance } from "./editDistance";
import { provinces, type Province } from "./regions";
import { takeApart } from "./writtenName";

/**
 * The province whose name is nearest to a misspelt one, by edit distance.
 *
 * @returns undefined when more than a third of the letters would have to change
 */
export function nearestProvince(text: string): Province | undefined {
  const { key } = takeApart(text);
  const [nearest] = provinces
    .map((province) => ({ province, name: takeApart(province.name).key }))
    .map(({ province, name }) => ({ province, name, distance: editDistance(key, name) }))
    .filter(({ name, distance }) => distance <= name.length / 3)
    .sort((a, b) => a.distance - b.distance);
  return nearest?.province;
}
