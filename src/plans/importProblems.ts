import { type ImportedMembers, type ListOfFile, rejectionCodes } from "../members/importResult";
import { onlyFirstRows, rejectionReasons, sheet as words } from "../messages/imports";
import type { Language, Text } from "../messages/text";
import { number, type Row, text } from "./cells";
import { fileText, headRows } from "./importCells";
import type { PlannedSheet } from "./writePlan";

/** The rows of lists that are not counted, each with its reason; none if there are none. */
export function rejectedSheet(
  lists: readonly ListOfFile[],
  language: Language,
  mostRows: number,
): PlannedSheet | undefined {
  const { file, sheet, row, code, reason } = words;
  return sheetOfRows(lists, language, {
    mostRows,
    name: words.rejected,
    title: words.rejectedTitle,
    note: words.mendRejected,
    headers: [file, sheet, row, code, reason],
    columnWidths: [28, 20, 10, 8, 70],
    rowsOf: ({ rejectedRows }) => rejectedRows,
    cellsOf: ({ rejectedFor }, at) => {
      const rejectedCode = rejectionCodes[
        rejectedFor[at] as number
      ] as keyof typeof rejectionReasons;
      return [text(rejectedCode), text(rejectionReasons[rejectedCode][language])];
    },
  });
}

/** The rows whose NIK came before, each with where; none if there are none. */
export function duplicatesSheet(
  lists: readonly ListOfFile[],
  language: Language,
  mostRows: number,
): PlannedSheet | undefined {
  const { file, sheet, row, firstFile, firstSheet, firstRow } = words;
  return sheetOfRows(lists, language, {
    mostRows,
    name: words.duplicates,
    title: words.duplicatesTitle,
    note: words.twiceInFiles,
    headers: [file, sheet, row, firstFile, firstSheet, firstRow],
    columnWidths: [28, 20, 10, 28, 20, 14],
    rowsOf: ({ duplicateRows }) => duplicateRows,
    cellsOf: ({ firstLists, firstRows }, at) =>
      placeCells(lists[firstLists[at] as number] as ListOfFile, firstRows[at] as number),
  });
}

/** What tells one sheet that lists rows of files from the other. */
interface RowsOfFiles {
  /** More are not listed: the sheet only says how many there are. */
  readonly mostRows: number;
  readonly name: Text;
  readonly title: Text;
  readonly note: Text;
  readonly headers: readonly Text[];
  readonly columnWidths: readonly number[];
  /** The rows of a list that it names. */
  readonly rowsOf: (members: ImportedMembers) => Uint32Array;
  /** What stands beside the one with this index. */
  readonly cellsOf: (members: ImportedMembers, index: number) => Row;
}

function sheetOfRows(
  lists: readonly ListOfFile[],
  language: Language,
  { mostRows, name, title, note, headers, columnWidths, rowsOf, cellsOf }: RowsOfFiles,
): PlannedSheet | undefined {
  const count = lists.reduce((sum, { members }) => sum + rowsOf(members).length, 0);
  if (count === 0) return undefined;
  const rows: Row[] = [];
  for (const list of lists) {
    const named = rowsOf(list.members).subarray(0, mostRows - rows.length);
    named.forEach((row, at) => rows.push([...placeCells(list, row), ...cellsOf(list.members, at)]));
  }
  const more = count > mostRows ? [onlyFirstRows(mostRows, count - mostRows)] : [];
  const head = headRows([title, note, ...more], headers, (text) => text[language]);
  return {
    name: name[language],
    cells: [...head, ...rows],
    columnWidths,
    frozen: { rows: head.length, columns: 0 },
  };
}

/** File, sheet and row; a file without sheets has only its name. */
function placeCells({ file, members: { sheet } }: ListOfFile, row: number): Row {
  return [fileText(file), sheet === file ? null : fileText(sheet), number(row, "0")];
}
