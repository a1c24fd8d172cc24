import { uncollapsed } from "../tables/collapsed";
import { isBlankRow } from "../tables/rowKinds";
import { readTables } from "../tables/readTables";
import type { Grid } from "../tables/grid";
import type { Census } from "./census";
import { type FileRead, listsOf } from "./importFiles";
import type {
  ImportedFile,
  ImportedGrid,
  ImportedMembers,
  ImportResult,
  ListOfFile,
} from "./importResult";
import type { MemberRows } from "./memberRows";
import type { SheetRead } from "./sheetRows";

/** What was read of all files, as plain data. */
export function importedSheets(
  reads: readonly FileRead[],
  census: Census,
): Pick<ImportResult, "files" | "lists"> {
  const counted = listsOf(reads);
  const lists: ListOfFile[] = [];
  const files = reads.map(({ file, format, encoding, separator, sheets, error }): ImportedFile => {
    const imported = sheets.flatMap((sheet) => {
      if (!("members" in sheet)) return importedGrid(sheet, sheet.grid(separator));
      const members = importedMembers(sheet, counted, census);
      lists.push({ file, members });
      return members;
    });
    return { file, format, encoding, sheets: imported, error };
  });
  return { files, lists };
}

function importedMembers(
  { sheet, members }: Extract<SheetRead, { members: MemberRows }>,
  lists: readonly MemberRows[],
  census: Census,
): ImportedMembers {
  const firsts = members.firstEntries.all;
  const listIndex = (entry: number) =>
    lists.findLastIndex(({ entriesBefore }) => entriesBefore <= entry);
  return {
    kind: "members",
    sheet,
    columns: members.header.columns,
    rows: members.rows,
    rejectedRows: members.rejectedRows.all,
    rejectedFor: Uint8Array.from(members.rejectedFor.all),
    duplicateRows: members.duplicateRows.all,
    firstLists: Uint16Array.from(firsts, listIndex),
    firstRows: firsts.map((entry) => census.niks.rowOf(entry)),
  };
}

/** None for an empty sheet. */
function importedGrid({ sheet }: SheetRead, read: Grid): ImportedGrid | [] {
  const { grid } = uncollapsed(read);
  if (grid.values.length === 0) return [];
  const tables = readTables(grid);
  const [first] = tables;
  if (!first) {
    const rows = grid.values.filter((row) => !isBlankRow(row)).length;
    return { kind: "other", sheet, grid, rows };
  }
  const rows = tables.reduce((sum, { main }) => sum + main.rows.length, 0);
  return { kind: first.level === "province" ? "provinces" : "regions", sheet, grid, rows };
}
