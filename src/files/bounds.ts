import { tableRowTooLong } from "../messages/oldFiles";
import { Refused } from "../messages/refused";
import type { Row } from "./row";

/** Longer texts no cell of a table holds; Excel's own limit is 32,767. */
export const MOST_CHARACTERS_A_CELL = 1 << 20;

/**
 * Merged areas tell what a heading spans: so many are enough, for headings stand on top. Some
 * programs merge cells in each of a million rows.
 */
export const MOST_MERGED = 200_000;

/** What the texts of a row may take together. */
export const MOST_BYTES_A_ROW = 1 << 24;

/**
 * @param column of the cell that was put into the row last
 * @throws Refused if all that was put there is longer than a row of a table
 */
export function refuseLongRow({ number, width, ends }: Row, column: number): void {
  const isLong = column < width && (ends[column] as number) > MOST_BYTES_A_ROW;
  if (isLong) throw new Refused(tableRowTooLong(number + 1));
}
