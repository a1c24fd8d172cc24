import { about, regionsNotSent } from "../../messages/checks/files";
import { provinces, type Province, type Regency } from "../../reference/regions";
import { missingFrom } from "../regions/regionsOfTable";
import type { FileCheck, FileTable } from "./fileCheck";
import { sentRegions } from "./regionFigures";

/** Regions of the files' provinces that no file has figures of: one finding for each province. */
export const regionNotSent: FileCheck = {
  code: "F03",
  name: "region-not-sent",
  severity: "warning",
  about: about.regionNotSent,
  find: (tables) =>
    notSent(tables).map(({ province, regions }) =>
      regionsNotSent(
        regions.map(({ name }) => name),
        province.name,
      ),
    ),
};

/** What is missing of one province. */
interface NotSent {
  readonly province: Province;
  readonly regions: readonly Regency[];
}

/** The provinces of which several files have a part, and no file the whole. */
export function notSent(tables: readonly FileTable[]): NotSent[] {
  return provinces.flatMap((province) => {
    const of = tables.filter(({ table }) => table.province?.code === province.code);
    if (of.length === 0) return [];
    const rows = of.flatMap(({ table }) => sentRegions(table)).map(({ line }) => line);
    const regions = missingFrom({ province, rows });
    return regions.length > 0 ? [{ province, regions }] : [];
  });
}
