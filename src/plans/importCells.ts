import type { MemberGroup } from "../members/importResult";
import { sheet as words } from "../messages/imports";
import type { Text } from "../messages/text";
import { evenRows, type Row, text } from "./cells";
import type { PlannedCell } from "./writePlan";

/** More rows than this a list of rows does not have: it only says how many more there are. */
export const MOST_ROWS = 100_000;

/** As many characters as Excel takes in a cell. */
const LONGEST_TEXT = 32_767;

/** A text from a file; one that is too long for a cell ends in "…". */
export function fileText(value: string): PlannedCell {
  return text(value.length > LONGEST_TEXT ? `${value.slice(0, LONGEST_TEXT - 1)}…` : value);
}

/** Nothing is written where a list has no such column. */
export function knownText(value: string | undefined): PlannedCell | null {
  return value === undefined ? null : fileText(value);
}

/** Code and name of a region. */
export function regionCells(region: MemberGroup["region"], say: (text: Text) => string): Row {
  return [knownText(region?.code), region ? fileText(region.name) : text(say(words.noRegion))];
}

/** What stands above the rows of a sheet: title and notes, a blank row, and a header over all columns. */
export function headRows(
  [title, ...notes]: readonly [Text, ...Text[]],
  headers: readonly Text[],
  say: (text: Text) => string,
): Row[] {
  return evenRows([
    [text(say(title), "title")],
    ...notes.map((note) => [text(say(note), "note")]),
    [],
    headers.map((header) => text(say(header), "header")),
  ]);
}
