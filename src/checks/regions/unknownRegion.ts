import {
  about,
  namelessRow,
  namelessRows,
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
      const told = example ? notRegions(tooMany, example.name) : namelessRows(tooMany);
      return [{ cell: table.region.header, message: told }];
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
