import {
  about,
  namelessRow,
  notRegions,
  unknownRegion as message,
} from "../../messages/checks/regions";
import type { TableCheck } from "../finding";
import { unknownNames, wantedFor } from "./unknownNames";

/** A name that is near to no regency or city, or none at all. */
export const unknownRegion: TableCheck = {
  code: "R01",
  name: "unknown-region",
  severity: "error",
  about: about.unknownRegion,
  find: (table) => {
    const unknown = unknownNames(table);
    if ("tooMany" in unknown) {
      const { tooMany, example } = unknown;
      return [{ cell: table.region.header, message: notRegions(tooMany, example.name) }];
    }
    return unknown.names
      .filter(({ elsewhere, suggestion }) => !elsewhere && !suggestion)
      .map((name) => ({
        cell: name.line.nameCell,
        message:
          name.line.name === ""
            ? namelessRow
            : message(name.line.name, wantedFor(name), name.others),
      }));
  },
};
