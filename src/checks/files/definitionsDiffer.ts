import { about, definitionsDiffer as message } from "../../messages/checks/files";
import { writtenTags } from "../../messages/tags";
import type { EnrolmentTable } from "../../tables/enrolmentTable";
import { groupedBy } from "../../tables/groupedBy";
import type { FileCheck } from "./fileCheck";

/** What a coverage is of, besides its date. */
const tags = ["denominator", "segments", "basis"] as const;

/** Files whose figures are not of the same: one finding for each tag in which they differ. */
export const definitionsDiffer: FileCheck = {
  code: "F05",
  name: "definitions-differ",
  severity: "warning",
  about: about.definitionsDiffer,
  find: (tables) =>
    tags.flatMap((tag) => {
      const said = tables.flatMap(({ file, table }) => {
        const text = writtenTags(tagsOf(table))[tag];
        return text ? [{ file, text }] : [];
      });
      const groups = [...groupedBy(said, ({ text }) => text.id).values()];
      if (groups.length < 2) return [];
      const told = groups.flatMap((some) => {
        const files = [...new Set(some.map(({ file }) => file))];
        return some[0] ? [{ text: some[0].text, files }] : [];
      });
      return [message(tag, told)];
    }),
};

/** With what the headers of the figures say. */
function tagsOf({ tags: { denominator, segments, basis }, main }: EnrolmentTable) {
  const named = main.columns.eligible?.denominator ?? main.columns.coverage?.denominator;
  return {
    denominator: denominator ?? (named && { value: named }),
    segments,
    basis: basis ?? (main.basis && { value: main.basis }),
  };
}
