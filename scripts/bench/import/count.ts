import { type ImportResult, rejectionCodes } from "../../../src/members/importResult";
import { addTo, type PlainCount } from "../../../test/members/plainMembers";

/** What a list was counted to, so that two counts can be compared as JSON. */
export interface Count {
  readonly rows: number;
  readonly duplicates: number;
  readonly rejected: Readonly<Record<string, number>>;
  readonly groups: Readonly<Record<string, number>>;
}

export function countOf({ rows, duplicates, rejected, groups }: PlainCount): Count {
  return { rows, duplicates, rejected: inOrder(rejected), groups: inOrder(groups) };
}

/**
 * The same of what the import says.
 *
 * @throws Error with the reason why a file was not imported
 */
export function countOfImport({ files, lists, groups }: ImportResult): Count {
  for (const { error } of files) if (error) throw new Error(error.en);
  const rejected = new Map<string, number>();
  const persons = new Map<string, number>();
  for (const { members } of lists) {
    for (const code of members.rejectedFor) addTo(rejected, rejectionCodes[code] ?? "");
  }
  for (const { region, segment, status, participants } of groups) {
    addTo(persons, `${region?.code ?? region?.name}|${segment}|${status}`, participants);
  }
  return countOf({
    rows: sum(lists.map(({ members }) => members.rows)),
    duplicates: sum(lists.map(({ members }) => members.duplicateRows.length)),
    rejected,
    groups: persons,
  });
}

function inOrder(counts: ReadonlyMap<string, number>): Record<string, number> {
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
