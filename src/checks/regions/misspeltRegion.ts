import { about, misspeltRegion as message } from "../../messages/checks/regions";
import type { TableCheck } from "../finding";
import { unknownNames, wantedFor } from "./unknownNames";

/** A name that is nobody's, but near to a regency's or city's. */
export const misspeltRegion: TableCheck = {
  code: "R02",
  name: "misspelt-region",
  severity: "error",
  about: about.misspeltRegion,
  find: (table) => {
    const unknown = unknownNames(table);
    if ("tooMany" in unknown) return [];
    return unknown.names.flatMap((name) => {
      const { line, others, elsewhere, suggestion } = name;
      if (!suggestion || elsewhere) return [];
      return [
        {
          cell: line.nameCell,
          message: message(line.name, wantedFor(name), suggestion.name, others),
        },
      ];
    });
  },
};
