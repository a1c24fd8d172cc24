import { missingRegions } from "../messages/checks";
import type { Check } from "./finding";
import { missingFrom } from "./regionsOfTable";

/** Regions of the province without a row: one finding for all, at the header of the regions. */
export const missingRegion: Check = {
  code: "R05",
  name: "missing-region",
  severity: "warning",
  find: (table) => {
    const names = missingFrom(table).map(({ name }) => name);
    const { province, headerRow, columns } = table;
    if (!province || names.length === 0) return [];
    return [
      {
        code: "R05",
        severity: "warning",
        cell: { row: headerRow, column: columns.region ?? table.area.first.column },
        message: missingRegions(names, province.name),
      },
    ];
  },
};
