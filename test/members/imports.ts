import { sourceOf } from "../../src/files/byteSource";
import type { ImportChoices } from "../../src/members/importChoices";
import { importFiles } from "../../src/members/importFiles";
import type { ReadingOptions } from "../../src/members/readFiles";
import {
  type ImportedMembers,
  type ImportResult,
  type MemberGroup,
  rejectionCodes,
} from "../../src/members/importResult";

/** Imports texts as if they were files, by their names. */
export function imported(
  files: Readonly<Record<string, string>>,
  { onProgress, ...choices }: ImportChoices & Pick<ReadingOptions, "onProgress"> = {},
): Promise<ImportResult> {
  const toImport = Object.entries(files).map(([name, text]) => ({
    name,
    source: sourceOf(new TextEncoder().encode(text)),
  }));
  return importFiles(toImport, { choices, onProgress });
}

/** The list of persons that is the only one of an import. */
export function onlyList({ files, lists }: ImportResult): ImportedMembers {
  for (const { error } of files) if (error) throw new Error(error.en);
  const [list, ...others] = lists;
  if (!list || others.length > 0) throw new Error(`${lists.length} lists`);
  return list.members;
}

export function lines(...rows: readonly string[]): string {
  return rows.map((row) => `${row}\r\n`).join("");
}

/** A made-up NIK of somebody who was born on 12 December 1990. */
export function nik(serial: number, issuer = "6101"): string {
  return `${issuer}01121290${String(serial).padStart(4, "0")}`;
}

/** A list of persons with different NIKs and one column more. */
export function listWith(header: string, values: readonly string[]): string {
  return lines(`NIK;${header}`, ...values.map((value, at) => `${nik(at + 1)};${value}`));
}

/** What is known of persons and how many they are: "61.01 Kabupaten Sambas · PU: 2". */
export function countsOf({ groups }: ImportResult): string[] {
  return groups.map((group) => {
    const known = knownOf(group).filter((text) => text !== undefined);
    return `${known.join(" · ") || "all"}: ${group.participants}`;
  });
}

function knownOf({ region, segment, programmes, status, month }: MemberGroup) {
  const place = region?.code ? `${region.code} ${region.name}` : region?.name;
  return [place, segment, programmes === "" ? "no programme" : programmes, status, month];
}

/** "4 M01" for a row that was rejected, as Excel numbers rows. */
export function rejectionsOf({ rejectedRows, rejectedFor }: ImportedMembers): string[] {
  return [...rejectedRows].map((row, at) => `${row} ${rejectionCodes[rejectedFor[at] as number]}`);
}

/** "b.csv 3: a.csv 2" for a row whose NIK stands in an earlier one. */
export function duplicatesOf({ lists }: ImportResult): string[] {
  return lists.flatMap(({ file, members: { duplicateRows, firstLists, firstRows } }) =>
    [...duplicateRows].map((row, at) => {
      const first = lists[firstLists[at] as number];
      return `${file} ${row}: ${first?.file} ${firstRows[at]}`;
    }),
  );
}
