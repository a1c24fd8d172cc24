import fc from "fast-check";
import { type ImportResult, rejectionCodes } from "../../src/members/importResult";
import { imported } from "./imports";
import { addTo, type PlainCount, PlainMembers } from "./plainMembers";
import { randomLists } from "./randomLists";

/** Random lists are counted as the plainest count does it. */
export async function areCountedPlainly(numRuns: number): Promise<void> {
  await fc.assert(
    fc.asyncProperty(randomLists, async ({ files, rows }) => {
      const plain = new PlainMembers();
      for (const row of rows) plain.take(row);
      const { rejected, duplicates, groups } = plain;
      expect(countOf(await imported(files))).toEqual({
        rows: plain.rows,
        rejected,
        duplicates,
        groups,
      });
    }),
    { numRuns },
  );
}

function countOf({ files, lists, groups }: ImportResult): PlainCount {
  for (const { error } of files) if (error) throw new Error(error.en);
  const rejected = new Map<string, number>();
  const persons = new Map<string, number>();
  for (const { members } of lists) {
    for (const code of members.rejectedFor) addTo(rejected, rejectionCodes[code] as string);
  }
  for (const { region, segment = "", status = "", participants } of groups) {
    addTo(persons, `${region?.code ?? region?.name ?? ""}|${segment}|${status}`, participants);
  }
  const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
  return {
    rows: sum(lists.map(({ members }) => members.rows)),
    duplicates: sum(lists.map(({ members }) => members.duplicateRows.length)),
    rejected,
    groups: persons,
  };
}
