import type { RowBuilder } from "../rowBuilder";
import { isDateFormat } from "../../files/xlsx/dateFormat";
import { serialOf } from "../../files/xlsx/serialDate";
import type { TextBytes } from "../../files/xlsx/textBytes";
import { plainNumber } from "./plainNumber";

const DAY = "yyyy-mm-dd";
const DAY_AND_TIME = "yyyy-mm-dd hh:mm:ss";

/**
 * Puts what a cell holds into its row: text where it is not what its type says.
 *
 * @param type as the file names it: "String", "Number", "DateTime", "Boolean" or "Error"
 */
export function putValue(
  row: RowBuilder,
  column: number,
  type: string,
  value: TextBytes,
  format: string | undefined,
): void {
  if (value.length === 0) return;
  const said = type === "String" ? "" : value.toString().trim();
  const number = type === "Number" ? plainNumber(said) : undefined;
  const serial = type === "DateTime" ? serialOf(said, false) : undefined;
  if (number !== undefined) row.numeric(column, number, format);
  else if (serial !== undefined) row.numeric(column, String(serial), dateFormat(serial, format));
  else if (type === "Boolean" && /^[01]$/.test(said)) row.truth(column, said === "1");
  else row.bytes(column, value.bytes, 0, value.length);
}

/** A day shows as one, whatever its cell's format is. */
function dateFormat(serial: number, format: string | undefined): string {
  if (format !== undefined && (isDateFormat(format) || serial < 1)) return format;
  return Number.isInteger(serial) ? DAY : DAY_AND_TIME;
}
