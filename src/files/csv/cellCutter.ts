import { Refused } from "../../messages/refused";
import type { Separator } from "../../tables/separators";
import { BYTES_A_PIECE, type Row } from "../row";
import { CsvRows } from "./csvRows";

/** Cuts rows that stand as text within one cell: tables that were opened as one column. */
export class CellCutter {
  private rows: CsvRows;
  private found = 0;

  constructor(private readonly separator: Separator) {
    this.rows = this.newRows();
  }

  /** @returns the row, with the number that it has; undefined where the cell holds none */
  cut({ number, buffer, starts, ends }: Row, column: number): Row | undefined {
    const text = buffer.subarray(starts[column], ends[column]);
    if (text.length > BYTES_A_PIECE) return undefined;
    this.found = 0;
    this.rows.number = number - 1;
    this.rows.room.set(text);
    try {
      this.rows.take(text.length);
      this.rows.end();
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      // A quote that is not closed: what is left of the text is no beginning of the next one.
      this.rows = this.newRows();
      return undefined;
    }
    return this.found === 1 ? this.rows : undefined;
  }

  private newRows(): CsvRows {
    return new CsvRows(this.separator.charCodeAt(0), () => this.found++);
  }
}
