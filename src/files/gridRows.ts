import { Refused } from "../messages/refused";
import { usedTooFar } from "../messages/sheets";
import { cellAddress, type CellValue, type Grid, MOST_CELLS } from "../tables/grid";
import { fieldValue, type Separator } from "../tables/separators";
import { textIn } from "./cellText";
import { cellKinds, type Row, type SheetRest } from "./row";

/** Keeps the rows of a sheet, for a table that is read as a whole. */
export class GridRows {
  private readonly values: CellValue[][] = [];
  private readonly formats: string[][] = [];
  private first = 0;
  private widest = 1;

  /** @param sheet its name */
  constructor(private readonly sheet: string) {}

  /** @throws Refused if there are more cells than a table of regions can have */
  add(row: Row): void {
    if (this.values.length === 0) this.first = row.number;
    const blanks = row.number - this.first - this.values.length;
    this.refuseTooLarge(row, this.values.length + blanks + 1);
    for (let blank = 0; blank < blanks; blank++) this.keep([], []);
    const columns = Array.from({ length: row.width }, (_, column) => column);
    this.keep(
      columns.map((column) => valueIn(row, column)),
      columns.map((column) => row.formats[column] ?? "General"),
    );
  }

  /**
   * The sheet as a grid.
   *
   * @param separator of a file that knows texts only: its numbers are read as such files mean them
   */
  grid({ merged, hiddenRows }: SheetRest, separator?: Separator): Grid {
    const filled = <Value>(rows: readonly Value[][], blank: Value) =>
      rows.map((row) => Array.from({ length: this.widest }, (_, at) => row[at] ?? blank));
    const values = filled<CellValue>(this.values, "");
    return {
      sheet: this.sheet,
      row: this.first,
      column: 0,
      values: separator
        ? values.map((row) => row.map((value) => fieldValue(value, separator)))
        : values,
      formats: filled(this.formats, "General"),
      merged,
      hiddenRows,
    };
  }

  private refuseTooLarge({ number, width }: Row, rows: number): void {
    this.widest = Math.max(this.widest, width);
    const cells = rows * this.widest;
    if (cells <= MOST_CELLS) return;
    const last = cellAddress({ row: number, column: width - 1 });
    throw new Refused(usedTooFar(this.sheet, last, cells));
  }

  private keep(values: CellValue[], formats: string[]): void {
    this.values.push(values);
    this.formats.push(formats);
  }
}

/** What a cell holds. */
export function valueIn(row: Row, column: number): CellValue {
  const text = textIn(row, column);
  if (text === "") return "";
  if (row.kinds[column] === cellKinds.number) return Number(text);
  return row.kinds[column] === cellKinds.boolean ? text === "1" : text;
}
