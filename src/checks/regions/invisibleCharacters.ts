import { about, invisibleCharacters as message } from "../../messages/checks/regions";
import type { TableCheck } from "../finding";
import { firstOfEach } from "../firstOfEach";
import { withoutInvisible } from "../../tables/invisible";
import { seenName, writtenName } from "./lineNames";

/** A name with signs that nobody sees and every look-up trips over. */
export const invisibleCharacters: TableCheck = {
  code: "R10",
  name: "invisible-characters",
  severity: "warning",
  about: about.invisibleCharacters,
  find: (table) => {
    const names = firstOfEach(table.lines, (line) => writtenName(table, line));
    return names.flatMap(({ first, others }) => {
      const written = writtenName(table, first);
      return withoutInvisible(written) === written
        ? []
        : [{ cell: first.nameCell, message: message(seenName(table, first), others) }];
    });
  },
};
