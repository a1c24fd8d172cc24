import { headersKey } from "../members/importChoices";
import type { ImportedRow, ImportResult, ListOfFile } from "../members/importResult";
import { withoutNiks } from "../tables/masked";
import { onlyCountedRows, sheet as words } from "../messages/imports";
import type { Language, Text } from "../messages/text";
import { groupedBy } from "../tables/groupedBy";
import type { MemberColumn } from "../tables/memberList";
import { readCount } from "../tables/readNumber";
import { COUNT, number, type Row } from "./cells";
import { fileText, headRows } from "./importCells";
import type { PlannedSheet } from "./writePlan";

/** A list and its rows. */
interface RowsOfList extends ListOfFile {
  readonly rows: readonly ImportedRow[];
}

/** The persons that were counted, one row each: a sheet for all lists of the same headers. */
export function rowsSheets(
  { rows }: Pick<ImportResult, "rows">,
  lists: readonly ListOfFile[],
  language: Language,
): PlannedSheet[] {
  if (!rows || rows === "tooMany") return [];
  const withRows = lists.map((list, at): RowsOfList => ({ ...list, rows: rows[at] ?? [] }));
  const filled = withRows.filter((list) => list.rows.length > 0);
  const alike = groupedBy(filled, ({ members: { columns } }) =>
    headersKey(columns.map(({ text }) => text)),
  );
  return [...alike.values()].map((some) => sheetOf(some, language));
}

function sheetOf(lists: readonly RowsOfList[], language: Language): PlannedSheet {
  const columns = lists[0]?.members.columns ?? [];
  const headers = [
    ...columns.map(({ text: raw }): Text => {
      const text = withoutNiks(raw);
      return { id: text, en: text };
    }),
    words.file,
    words.row,
  ];
  const head = headRows([words.rowsTitle, onlyCountedRows], headers, (text) => text[language]);
  return {
    name: words.rows[language],
    cells: [...head, ...lists.flatMap((list) => list.rows.map((row) => rowOf(row, list)))],
    columnWidths: [...columns.map(({ field }) => (field === "name" ? 28 : 20)), 24, 8],
    frozen: { rows: head.length, columns: 0 },
  };
}

function rowOf({ row, cells }: ImportedRow, { file, members }: RowsOfList): Row {
  return [
    ...members.columns.map((column, at) => cellOf(cells[at] ?? "", column)),
    fileText(file),
    number(row, "0"),
  ];
}

/** Wages are numbers; anything else is as it stands. */
function cellOf(text: string, { field }: MemberColumn) {
  const amount = field === "wage" ? readCount(text) : undefined;
  if (amount !== undefined) return number(amount, COUNT);
  return text === "" ? null : fileText(text);
}
