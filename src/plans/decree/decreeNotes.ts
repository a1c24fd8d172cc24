import type { DecreeResult } from "../../members/decree/decreeResult";
import { type Purpose, purposes } from "../../members/decree/purposes";
import { shortNames } from "../../members/fileNames";
import {
  agesAreAssumed,
  agesAsked,
  comparedWith,
  decreeCounts,
  filesNotUsed,
  inactiveMembers,
  notComparedWith,
  rowsWithoutNik,
} from "../../messages/decree";
import type { Text } from "../../messages/text";
import { groupedBy } from "../../tables/groupedBy";

/** How many are ready and rejected, and what candidates were compared with, or should have been. */
export function decreeNotes(result: DecreeResult): Text[] {
  const { ready, rejected, lists, inactive } = result;
  const compared = comparedFiles(result);
  const missing = purposes.filter((each) => each !== "candidates" && !compared.has(each));
  const unused = filesUnused(result).map(nameIn(result));
  const others = lists.filter(({ purpose }) => purpose !== "candidates");
  const withoutNik = others.reduce((sum, list) => sum + list.withoutNik, 0);
  const counts = { ready: ready.length, rejected: rejected.length };
  return [
    decreeCounts({ ...counts, candidates: counts.ready + counts.rejected }),
    agesAsked(result),
    agesAreAssumed,
    ...(compared.size > 0
      ? [comparedWith([...compared].map(([purpose, files]) => ({ purpose, files })))]
      : []),
    ...(missing.length > 0 ? [notComparedWith(missing)] : []),
    ...(unused.length > 0 ? [filesNotUsed(unused)] : []),
    ...(withoutNik > 0 ? [rowsWithoutNik(withoutNik)] : []),
    ...(inactive > 0 ? [inactiveMembers(inactive)] : []),
  ];
}

/** The files of which nothing could be used, by whatever name; not those that were left out. */
export function filesUnused({ files, lists }: DecreeResult): string[] {
  const byFile = groupedBy(lists, ({ file }) => file);
  return files.flatMap(({ file, error }) => {
    const own = byFile.get(file) ?? [];
    const isUnused = error !== undefined || (own.length > 0 && !own.some(({ isRead }) => isRead));
    return isUnused ? [file] : [];
  });
}

/** The names of files as sheets show them. */
export function nameIn({ files }: Pick<DecreeResult, "files">): (file: string) => string {
  const names = shortNames(files.map(({ file }) => file));
  return (file) => names.get(file) ?? file;
}

/** The files that candidates were looked for in, by what they are there for. */
function comparedFiles(result: DecreeResult): Map<Purpose, string[]> {
  const nameOf = nameIn(result);
  const read = result.lists.filter(({ isRead, purpose }) => isRead && purpose !== "candidates");
  const byPurpose = groupedBy(read, ({ purpose }) => purpose);
  return new Map(
    purposes.flatMap((purpose) => {
      const files = new Set(byPurpose.get(purpose)?.map(({ file }) => nameOf(file)));
      return files.size > 0 ? [[purpose, [...files]] as const] : [];
    }),
  );
}
