import type { Separator } from "../../tables/separators";
import { BYTES_A_PIECE, type Row } from "../row";
import { CsvRows } from "./csvRows";

/** Cuts rows that stand as text within one cell: tables that were opened as one column. */
export class CellCutter {
  private readonly rows: CsvRows;
  private found = 0;

  constructor(separator: Separator) {
    this.rows = new CsvRows(separator.charCodeAt(0), () => this.found++);
  }

  /** @returns the row, with the number that it has; undefined where the cell holds none */
  cut({ number, buffer, starts, ends }: Row, column: number): Row | undefined {
    const text = buffer.subarray(starts[column], ends[column]);
    if (text.length > BYTES_A_PIECE) return undefined;
    this.found = 0;
    this.rows.number = number - 1;
    this.rows.room.set(text);
    this.rows.take(text.length);
    this.rows.end();
    return this.found === 1 ? this.rows : undefined;
  }
}
