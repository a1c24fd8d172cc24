import { about, datesDiffer as message } from "../../messages/checks/files";
import { groupedBy } from "../../tables/groupedBy";
import type { FileCheck } from "./fileCheck";
import { areOtherDates, tableDate } from "./tableDate";

/** Files whose figures are of different dates. */
export const datesDiffer: FileCheck = {
  code: "F04",
  name: "dates-differ",
  severity: "warning",
  about: about.datesDiffer,
  find: (tables) => {
    const dated = tables.flatMap(({ file, table }) => {
      const date = tableDate(table);
      return date ? [{ file, date }] : [];
    });
    const differ = dated.some(({ date }) => areOtherDates(date, dated[0]?.date));
    if (!differ) return [];
    const groups = groupedBy(dated, ({ date: { year, month, day } }) => [year, month, day].join());
    const told = [...groups.values()].flatMap(([first, ...others]) => {
      if (!first) return [];
      const files = new Set([first, ...others].map(({ file }) => file));
      return [{ date: first.date, files: [...files] }];
    });
    return [message(told)];
  },
};
