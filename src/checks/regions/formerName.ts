import { about, formerName as message } from "../../messages/checks/regions";
import { otherNames, type OtherName } from "../../reference/otherNames";
import { takeApart } from "../../reference/writtenName";
import type { Line } from "../../tables/enrolmentTable";
import type { TableCheck } from "../finding";
import { firstOfEach } from "../firstOfEach";

/** The names that a regulation has changed, by today's name; other spellings are not among them. */
const formerNames = new Map(
  otherNames.filter(({ origin }) => /^PP \d/.test(origin)).map((other) => [other.today, other]),
);

/** A regency under the name that it had before. */
export const formerName: TableCheck = {
  code: "R03",
  name: "former-name",
  severity: "note",
  about: about.formerName,
  find: (table) =>
    firstOfEach(table.lines, ({ name }) => name).flatMap(({ first, others }) => {
      const former = formerNameOf(first);
      if (!former) return [];
      return [
        {
          cell: first.nameCell,
          message: message(former.name, former.today, former.origin, others),
        },
      ];
    }),
};

function formerNameOf({ name, regency }: Line): OtherName | undefined {
  const former = formerNames.get(regency?.name ?? "");
  return former && takeApart(name).key === takeApart(former.name).key ? former : undefined;
}
