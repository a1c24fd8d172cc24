import { about, missingRegions } from "../../messages/checks/regions";
import type { EnrolmentTable } from "../../tables/enrolmentTable";
import { slotKey } from "../../tables/slot";
import type { SheetCheck } from "../finding";
import { remember } from "../remember";
import { isLong, linesOf, missingFrom } from "./regionsOfTable";

/**
 * Regions of the province without a row: one finding for all, at the header of the regions. Of
 * tables that complete each other the first tells it.
 */
export const missingRegion: SheetCheck = {
  code: "R05",
  name: "missing-region",
  severity: "warning",
  about: about.missingRegion,
  find: (_, tables) => {
    const lists = tables.filter(({ slices }) => !slices.some(isLong));
    const together = new Map(lists.map((table) => [table, completedBy(table, lists)]));
    return [...together].flatMap(([table, parts]) => {
      const { province, region } = table;
      const before = parts.slice(0, parts.indexOf(table));
      const isTold = before.some((other) =>
        together.get(other)?.every((one) => parts.includes(one)),
      );
      if (!province || isTold) return [];
      const rows = parts.flatMap((part) => linesOf(part).rows);
      const names = missingFrom({ province, rows }).map(({ name }) => name);
      if (names.length === 0) return [];
      return [{ cell: region.header, message: missingRegions(names, province.name) }];
    });
  },
};

/** The table and those that complete it, in their order. */
function completedBy(table: EnrolmentTable, lists: readonly EnrolmentTable[]): EnrolmentTable[] {
  return lists.filter((other) => other === table || completes(other, table));
}

/** Whether both are of one province and time, and no region stands in both. */
function completes(some: EnrolmentTable, others: EnrolmentTable): boolean {
  if (some.province?.code !== others.province?.code || timeOf(some) !== timeOf(others)) {
    return false;
  }
  const regions = regionsOf(others);
  return ![...regionsOf(some)].some((code) => regions.has(code));
}

const regionsOf = remember(
  ({ lines }: EnrolmentTable): ReadonlySet<string> =>
    new Set(lines.flatMap(({ regency }) => regency?.code ?? [])),
);

/** The date of the figures, and what tells its slices apart. */
function timeOf({ slices, tags }: EnrolmentTable): string {
  const { year, month, day } = tags.asOf?.value ?? {};
  return [[year, month, day].join("-"), ...slices.map(slotKey)].join(" ");
}
