/** The folder of a part, with its "/" at the end; "" for the package itself. */
export function folderOf(part: string): string {
  return part.replace(/[^/]*$/, "");
}

/** Where the relationships of a part stand; of the package itself for "". */
export function relationshipsPart(part: string): string {
  const folder = folderOf(part);
  return `${folder}_rels/${part.slice(folder.length)}.rels`;
}

/** A relationship's target, seen from its part: "../tables/table1.xml" → "xl/tables/table1.xml". */
export function resolveTarget(part: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const path = folderOf(part).split("/").filter(Boolean);
  for (const step of target.split("/")) {
    if (step === "..") path.pop();
    else if (step !== "." && step !== "") path.push(step);
  }
  return path.join("/");
}
