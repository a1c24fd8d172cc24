import type { Census } from "./census";
import { type FileRead, listAt, listsOf } from "./fileRead";
import type {
  ImportedFile,
  ImportedMembers,
  ImportResult,
  LeftOut,
  ListOfFile,
} from "./importResult";
import { inactiveGroups } from "./inactive";
import type { MemberRows } from "./memberRows";
import type { ListRead } from "./sheetRows";

/** What was read of all files, as plain data. */
export function importedSheets(
  reads: readonly FileRead<MemberRows>[],
  census: Census,
): Pick<ImportResult, "files" | "lists"> {
  const counted = listsOf(reads);
  const isInactive = inactiveGroups(census);
  const lists: ListOfFile[] = [];
  const files = reads.map(({ sheets, ...read }): ImportedFile => {
    const { file, format, encoding, error, nikColumn } = read;
    const imported = sheets.map((sheet) => {
      if (!("list" in sheet)) return sheet;
      if (!sheet.list) return leftOut(sheet);
      const members = {
        ...importedMembers(sheet.sheet, sheet.list, counted, census),
        inactive: inactiveIn(sheet.list, isInactive),
      };
      lists.push({ file, members });
      return members;
    });
    return { file, format, encoding, sheets: imported, error, nikColumn };
  });
  return { files, lists };
}

function leftOut({ sheet, rows, leftOut: list }: ListRead<MemberRows>): LeftOut {
  return { kind: "leftOut", sheet, rows, columns: list?.columns ?? [], sample: list?.sample ?? [] };
}

function importedMembers(
  sheet: string,
  members: MemberRows,
  lists: readonly MemberRows[],
  census: Census,
): Omit<ImportedMembers, "inactive"> {
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

/** How many of those that a list counts are inactive. */
function inactiveIn({ counts }: MemberRows, isInactive: (group: number) => boolean): number {
  return counts.all.reduce(
    (sum, count, group) => (count > 0 && isInactive(group) ? sum + count : sum),
    0,
  );
}
