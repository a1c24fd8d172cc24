import type {
  ImportedFile,
  ImportedKind,
  ImportResult,
  MemberGroup,
} from "../members/importResult";
import { activeOf } from "../members/inactive";
import { personsOf } from "../members/persons";
import { about } from "../messages/batch";
import type { Language } from "../messages/text";
import { groupedBy } from "../tables/groupedBy";

/** An import for another program. What is not known is null. */
export function importJson({ files, groups }: ImportResult, language: Language) {
  return {
    files: files.map((file) => fileJson(file, language)),
    aggregate: aggregateOf(groups),
  };
}

function fileJson({ file, format, encoding, sheets, error }: ImportedFile, language: Language) {
  const lists = sheets.filter((sheet) => sheet.kind === "members");
  const { inactive, rejected, duplicates } = personsOf(lists);
  return {
    file,
    format: format ?? null,
    encoding: encoding ?? null,
    kind: kindOf(sheets.map(({ kind }) => kind)),
    rows: sheets.reduce((total, { rows }) => total + rows, 0),
    inactive,
    rejected,
    duplicates,
    ...(error && { error: about(file, error)[language] }),
  };
}

/** The first of these that a sheet is of is the file's kind. */
const kinds: readonly ImportedKind[] = ["members", "regions", "provinces", "other"];

function kindOf(sheets: readonly ImportedKind[]): ImportedKind | null {
  return kinds.find((kind) => sheets.includes(kind)) ?? null;
}

/** Active participants by region and segment. */
function aggregateOf(groups: readonly MemberGroup[]) {
  const keyOf = ({ region, segment }: MemberGroup) =>
    JSON.stringify([region?.code, region?.name, segment]);
  return [...groupedBy(activeOf(groups), keyOf).values()].map((alike) => ({
    code: alike[0]?.region?.code ?? null,
    region: alike[0]?.region?.name ?? null,
    segment: alike[0]?.segment ?? null,
    participants: alike.reduce((sum, { participants }) => sum + participants, 0),
  }));
}
