import type { Persons } from "../messages/imports";
import type { ImportedMembers } from "./importResult";

/** What happened to the persons of lists. */
export function personsOf(lists: readonly ImportedMembers[]): Persons {
  const sum = (count: (list: ImportedMembers) => number) =>
    lists.reduce((total, list) => total + count(list), 0);
  const rows = sum((list) => list.rows);
  const rejected = sum(({ rejectedRows }) => rejectedRows.length);
  const duplicates = sum(({ duplicateRows }) => duplicateRows.length);
  const counted = rows - rejected - duplicates;
  return { rows, counted, inactive: sum((list) => list.inactive), rejected, duplicates };
}
