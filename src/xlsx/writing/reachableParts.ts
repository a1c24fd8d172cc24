import type { Relationship } from "../../files/xlsx/packageReader";
import type { XlsxPackage } from "../package/package";

/**
 * The parts to which relationships lead from a part (from the package itself for ""), directly
 * or through others, as the zip spells them.
 *
 * @param follow which relationships count
 */
export function reachableParts(
  pkg: XlsxPackage,
  from: string,
  follow: (relationship: Relationship) => boolean = () => true,
): Set<string> {
  const spellings = new Map(pkg.zip.names.map((name) => [name.toLowerCase(), name]));
  const reached = new Set<string>();
  const waiting = [from];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    for (const relationship of pkg.relationships(part).filter(follow)) {
      const found = spellings.get(relationship.part?.toLowerCase() ?? "");
      if (found === undefined || reached.has(found)) continue;
      reached.add(found);
      waiting.push(found);
    }
  }
  return reached;
}
