import { rowTooWide } from "../../messages/csv";
import { Refused } from "../../messages/refused";
import type { Area, Cell } from "../../tables/grid";
import { MOST_MERGED } from "../bounds";
import { MOST_COLUMNS, type RowSink } from "../row";
import { RowBuilder } from "../rowBuilder";
import { OpenSpans, spanArea } from "./openSpans";

/** How many rows and columns a cell takes, and whether they become one cell. */
export interface Span {
  readonly rows: number;
  readonly columns: number;
  readonly isMerged: boolean;
}

/** Places cells of tables as browsers do: each in the next column that no cell above reaches into. */
export class PlacedCells {
  /** The row being placed. */
  readonly row = new RowBuilder();
  private column = 0;
  private readonly spans = new OpenSpans();
  private readonly merged: Area[] = [];
  private readonly hiddenRows: number[] = [];

  constructor(private readonly sink: RowSink) {
    this.row.begin(0);
  }

  /** Where the next cell of the row stands. */
  get next(): Cell {
    this.column = this.spans.freeFrom(this.column);
    return { row: this.row.number, column: this.column };
  }

  /** @returns the column of the cell, for what it holds to be put there */
  place({ rows, columns, isMerged }: Span): number {
    const place = this.next;
    const { row, column } = place;
    if (column >= MOST_COLUMNS) throw new Refused(rowTooWide(row + 1, MOST_COLUMNS));
    const area = spanArea(place, rows, Math.min(columns, MOST_COLUMNS - column));
    if (rows > 1) this.spans.add(area);
    if (isMerged && this.merged.length < MOST_MERGED) this.merged.push(area);
    this.column += columns;
    return column;
  }

  hideRow(): void {
    this.hiddenRows.push(this.row.number);
  }

  endRow(): void {
    if (this.row.width > 0) this.sink.row(this.row);
    this.column = 0;
    this.row.begin(this.row.number + 1);
    this.spans.nextRow(this.row.number);
  }

  endTable(): void {
    this.spans.endTable(this.row.number - 1);
  }

  endSheet(): void {
    this.endTable();
    this.sink.endSheet({ merged: this.merged, hiddenRows: this.hiddenRows });
  }
}
