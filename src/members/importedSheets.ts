import type { Census } from "./census";
import { type FileRead, listAt, listsOf } from "./fileRead";
import type { ImportedFile, ImportedMembers, ImportResult, ListOfFile } from "./importResult";
import type { MemberRows } from "./memberRows";

/** What was read of all files, as plain data. */
export function importedSheets(
  reads: readonly FileRead<MemberRows>[],
  census: Census,
): Pick<ImportResult, "files" | "lists"> {
  const counted = listsOf(reads);
  const lists: ListOfFile[] = [];
  const files = reads.map(({ file, format, encoding, sheets, error }): ImportedFile => {
    const imported = sheets.map((sheet) => {
      if (!("list" in sheet)) return sheet;
      if (!sheet.list) return { kind: "leftOut" as const, sheet: sheet.sheet, rows: sheet.rows };
      const members = importedMembers(sheet.sheet, sheet.list, counted, census);
      lists.push({ file, members });
      return members;
    });
    return { file, format, encoding, sheets: imported, error };
  });
  return { files, lists };
}

function importedMembers(
  sheet: string,
  members: MemberRows,
  lists: readonly MemberRows[],
  census: Census,
): ImportedMembers {
  const firsts = members.firstEntries.all;
  return {
    kind: "members",
    sheet,
    columns: members.header.columns,
    sample: members.sample,
    rows: members.rows,
    rejectedRows: members.rejectedRows.all,
    rejectedFor: Uint8Array.from(members.rejectedFor.all),
    duplicateRows: members.duplicateRows.all,
    firstLists: firsts.map((entry) => listAt(lists, entry)),
    firstRows: firsts.map((entry) => census.niks.rowOf(entry)),
  };
}
