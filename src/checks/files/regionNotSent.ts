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

/** By province; those that no table is wholly of are not asked for. */
export function notSent(tables: readonly FileTable[]): NotSent[] {
  const asked = new Set(tables.map(({ table }) => table.province?.code));
  const rows = tables.flatMap(({ table }) => sentRegions(table)).map(({ line }) => line);
  return provinces.flatMap((province) => {
    if (!asked.has(province.code)) return [];
    const ofIt = rows.filter(
      ({ regency }) => (regency?.province ?? province.code) === province.code,
    );
    const regions = missingFrom({ province, rows: ofIt });
    return regions.length > 0 ? [{ province, regions }] : [];
  });
}
