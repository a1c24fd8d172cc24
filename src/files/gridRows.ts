import { Refused } from "../messages/refused";
import { tooMuchText, usedTooFar } from "../messages/sheets";
import { cellAddress, type CellValue, type Grid, MOST_CELLS } from "../tables/grid";
import { readFields, type Separator } from "../tables/separators";
import { textIn } from "./cellText";
import { cellKinds, type Row, type SheetRest } from "./row";

/** More text than this no table of regions holds. */
const MOST_BYTES = 64 * 1024 * 1024;

/** Keeps the rows of a sheet, for a table that is read as a whole. */
export class GridRows {
  private readonly values: CellValue[][] = [];
  /** Of rows that have formats. */
  private readonly formats = new Map<number, string[]>();
  private first = 0;
  private widest = 1;
  private bytes = 0;

  /** @param sheet its name */
  constructor(private readonly sheet: string) {}

  /** @throws Refused if there is more than a table of regions can have */
  add(row: Row): void {
    if (this.values.length === 0) this.first = row.number;
    this.refuseTooLarge(row);
    while (this.values.length < row.number - this.first) this.values.push([]);
    const columns = Array.from({ length: row.width }, (_, column) => column);
    const formats = row.formats.slice(0, row.width);
    if (formats.some((format) => format !== undefined)) {
      const index = this.values.length;
      this.formats.set(
        index,
        columns.map((column) => formats[column] ?? general),
      );
    }
    this.values.push(columns.map((column) => valueIn(row, column)));
  }

  /**
   * The sheet as a grid, which takes the rows over.
   *
   * @param separator of a file that knows texts only: its numbers are read as such files mean them
   */
  grid({ merged, hiddenRows }: SheetRest, separator?: Separator): Grid {
    const { sheet, first: row, values, widest } = this;
    const unformatted = new Array<string>(widest).fill(general);
    const formats = values.map((_, index) => {
      const own = this.formats.get(index);
      return own ? [...own, ...unformatted.slice(own.length)] : unformatted;
    });
    for (const cells of values) while (cells.length < widest) cells.push("");
    if (separator) readFields(values, separator);
    return { sheet, row, column: 0, values, formats, merged, hiddenRows };
  }

  private refuseTooLarge({ number, width, starts, ends }: Row): void {
    this.widest = Math.max(this.widest, width);
    const cells = (number - this.first + 1) * this.widest;
    if (cells > MOST_CELLS) {
      const last = cellAddress({ row: number, column: width - 1 });
      throw new Refused(usedTooFar(this.sheet, last, cells));
    }
    for (let column = 0; column < width; column++) {
      this.bytes += (ends[column] as number) - (starts[column] as number);
    }
    if (this.bytes > MOST_BYTES) throw new Refused(tooMuchText(this.sheet, MOST_BYTES));
  }
}

const general = "General";

/** What a cell holds. */
export function valueIn(row: Row, column: number): CellValue {
  const text = textIn(row, column);
  if (text === "") return "";
  if (row.kinds[column] === cellKinds.number) return Number(text);
  return row.kinds[column] === cellKinds.boolean ? text === "1" : text;
}
