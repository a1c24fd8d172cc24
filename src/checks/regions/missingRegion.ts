import { about, missingRegions } from "../../messages/checks/regions";
import type { TableCheck } from "../finding";
import { isLong, linesOf, missingFrom } from "./regionsOfTable";

/** Regions of the province without a row: one finding for all, at the header of the regions. */
export const missingRegion: TableCheck = {
  code: "R05",
  name: "missing-region",
  severity: "warning",
  about: about.missingRegion,
  find: (table) => {
    const { province, region } = table;
    const names = missingFrom(linesOf(table)).map(({ name }) => name);
    if (!province || names.length === 0 || table.slices.some(isLong)) return [];
    return [{ cell: region.header, message: missingRegions(names, province.name) }];
  },
};
