import { dateOf } from "../domain/excelDate";
import { Impossible } from "../domain/impossible";
import { textIn } from "../files/cellText";
import { cellKinds, type Row } from "../files/row";
import { isDateFormat } from "../files/xlsx/dateFormat";
import { tidy } from "../tables/rowKinds";

/** A cell as a reader of its file sees it: a number that is shown as a date is "31-12-1990". */
export function shownText(row: Row, column: number): string {
  const text = tidy(textIn(row, column));
  const format = row.formats[column];
  const isDate =
    format !== undefined && row.kinds[column] === cellKinds.number && isDateFormat(format);
  return isDate ? (dateText(Number(text)) ?? text) : text;
}

/** @returns undefined for a number that is no date */
function dateText(serial: number): string | undefined {
  try {
    const { year, month, day } = dateOf(serial);
    return [day, month].map((part) => `${String(part).padStart(2, "0")}-`).join("") + year;
  } catch (error) {
    if (error instanceof Impossible) return undefined;
    throw error;
  }
}
