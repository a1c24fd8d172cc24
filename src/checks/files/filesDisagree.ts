import { about, disagreement, manyDisagreements } from "../../messages/checks/files";
import { groupedBy } from "../../tables/groupedBy";
import { isFaultOfColumn } from "../oneForMany";
import type { FileCheck, FileTable } from "./fileCheck";
import {
  type Difference,
  differencesOf,
  regionsSent,
  type SentRegion,
  type Version,
} from "./regionsSent";
import { areOtherDates, tableDate } from "./tableDate";

/**
 * Regions of which two files say different figures. Where two files differ in many regions it is
 * one finding; figures of different dates may differ.
 */
export const filesDisagree: FileCheck = {
  code: "F02",
  name: "files-disagree",
  severity: "error",
  about: about.filesDisagree,
  find: (tables) => {
    const found = regionsSent(tables).flatMap(({ name, versions }) =>
      contradictions(versions, tables).map((each) => ({ name, ...each })),
    );
    const pairs = groupedBy(found, ({ files }) => files.join("\n"));
    return [...pairs.values()].flatMap((some) => {
      const [first] = some;
      if (first && isFaultOfColumn(some, some.length)) {
        return manyDisagreements(some.length, first, disagreement(first));
      }
      return some.map(disagreement);
    });
  },
};

interface Contradiction extends Difference {
  readonly files: readonly [string, string];
  /** Further figures of the region that differ. */
  readonly others: number;
}

/** Each version against the first; rows of one file contradict no other file. */
function contradictions(
  [first, ...rest]: readonly Version[],
  tables: readonly FileTable[],
): Contradiction[] {
  return rest.flatMap((version) => {
    const pairs = (first ?? []).flatMap((one) => version.map((other) => [one, other] as const));
    return pairs.flatMap(([one, other]) => contradiction(one, other, tables)).slice(0, 1);
  });
}

function contradiction(
  one: SentRegion,
  other: SentRegion,
  tables: readonly FileTable[],
): Contradiction[] {
  const dates = [one, other].map(({ table }) => tables[table] && tableDate(tables[table].table));
  if (one.file === other.file || areOtherDates(dates[0], dates[1])) return [];
  const [difference, ...others] = differencesOf(one, other);
  if (!difference) return [];
  return [{ ...difference, files: [one.file, other.file], others: others.length }];
}
