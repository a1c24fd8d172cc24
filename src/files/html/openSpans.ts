import type { Area, Cell } from "../../tables/grid";

/** More than these no table has; each is one to come past in each row that follows. */
const MOST_OPEN = 1000;

/** The area of a cell that spans rows; where its table ends before, it ends there. */
export interface SpanArea extends Area {
  readonly last: { row: number; readonly column: number };
}

/** Columns of the row being read that cells of rows above reach down into. */
export class OpenSpans {
  /** By column. */
  private fromAbove: SpanArea[] = [];
  private ofThisRow: SpanArea[] = [];
  /** How many of those from above the row has come past. */
  private past = 0;

  /** The first column from one on that is free. Columns are asked for from left to right. */
  freeFrom(column: number): number {
    let free = column;
    for (let span = this.next; span && span.first.column <= free; span = this.next) {
      free = Math.max(free, span.last.column + 1);
      this.past++;
    }
    return free;
  }

  add(area: SpanArea): void {
    if (this.fromAbove.length + this.ofThisRow.length < MOST_OPEN) this.ofThisRow.push(area);
  }

  /** @param row the one that begins */
  nextRow(row: number): void {
    const open = this.fromAbove.filter(({ last }) => last.row >= row);
    this.fromAbove =
      this.ofThisRow.length === 0
        ? open
        : [...open, ...this.ofThisRow].sort((a, b) => a.first.column - b.first.column);
    this.ofThisRow = [];
    this.past = 0;
  }

  /** @param row the last one of the table */
  endTable(row: number): void {
    for (const { last } of [...this.fromAbove, ...this.ofThisRow]) {
      last.row = Math.min(last.row, row);
    }
    this.fromAbove = [];
    this.ofThisRow = [];
    this.past = 0;
  }

  private get next(): SpanArea | undefined {
    return this.fromAbove[this.past];
  }
}

/** The area of a cell over so many rows and columns. */
export function spanArea(first: Cell, rows: number, columns: number): SpanArea {
  return { first, last: { row: first.row + rows - 1, column: first.column + columns - 1 } };
}
