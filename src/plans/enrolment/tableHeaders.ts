import { withoutNiks } from "../../tables/masked";
import { columnTitle, notTaken, unnamedColumn } from "../../messages/enrolment";
import type { Text } from "../../messages/text";
import type { Column, EnrolmentTable } from "../../tables/enrolmentTable";
import { columnName } from "../../tables/grid";
import { slotKey } from "../../tables/slot";

/** As many characters as Excel takes in the header of a table. */
const LONGEST_HEADER = 255;

/** The headers of a table in one row: each has a text, and no two the same. */
export function tableHeaders(
  { columns }: EnrolmentTable,
  say: (text: Text) => string,
  textOf: (column: Column, at: number) => string = ({ text }) => text,
): string[] {
  const headers: string[] = [];
  columns.forEach((column, at) => {
    const text = textOf(column, at) || say(titleOf(column));
    headers.push(freeHeader(text, headers));
  });
  return headers;
}

/**
 * The headers of columns that are read otherwise from a single row, without the user's word, say
 * what they are instead.
 *
 * @param again the same columns as they are read from these headers
 */
export function clearHeaders(
  table: EnrolmentTable,
  headers: readonly string[],
  again: readonly Column[],
  say: (text: Text) => string,
): string[] {
  return tableHeaders(table, say, (column, at) => {
    const header = headers[at] ?? "";
    if (
      isSame(
        column,
        again.find((other) => other.column === at),
      )
    )
      return header;
    return say(column.role === undefined ? notTaken(header) : titleOf(column));
  });
}

function isSame(one: Column, other: Column | undefined): boolean {
  if (other === undefined) return one.role === undefined;
  return one.role === other.role && slotKey(one) === slotKey(other) && one.unit === other.unit;
}

function titleOf(column: Column): Text {
  const { role } = column;
  return role === undefined
    ? unnamedColumn(columnName(column.column))
    : columnTitle({ ...column, role });
}

/** Case does not tell the headers of a table apart. */
export function freeHeader(wanted: string, taken: readonly string[]): string {
  for (let number = 1; ; number++) {
    const ending = number > 1 ? ` (${number})` : "";
    const header =
      withoutNiks(wanted)
        .slice(0, LONGEST_HEADER - ending.length)
        .trimEnd() + ending;
    if (!taken.some((other) => other.toLowerCase() === header.toLowerCase())) return header;
  }
}
