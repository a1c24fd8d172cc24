import { about, provinceAmongRegions as message } from "../../messages/checks/regions";
import type { TableCheck } from "../finding";

/** A row of a whole province in the midst of regencies and cities. */
export const provinceAmongRegions: TableCheck = {
  code: "R09",
  name: "province-among-regions",
  severity: "warning",
  about: about.provinceAmongRegions,
  find: ({ provincesAmongRegions }) =>
    provincesAmongRegions.map(({ name, nameCell }) => ({ cell: nameCell, message: message(name) })),
};
