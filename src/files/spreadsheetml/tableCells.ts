import { rowTooWide } from "../../messages/csv";
import { Refused } from "../../messages/refused";
import { sheetSize } from "../../tables/address";
import type { Area, Cell } from "../../tables/grid";
import { MOST_MERGED } from "../bounds";
import { MOST_COLUMNS, type SheetRest } from "../row";
import type { LocalAttributes } from "./localAttributes";

/**
 * Says where the cells of a table stand, and with which style: each behind the one before it, or
 * where it says itself, counted from 1.
 */
export class TableCells {
  private readonly merged: Area[] = [];
  private readonly hiddenRows: number[] = [];
  /** The styles of columns that have one. */
  private readonly columnStyles = new Map<number, string>();
  private tableStyle: string | undefined;
  private rowStyle: string | undefined;
  private row = -1;
  private nextRow = 0;
  private nextColumn = 0;

  /** @param damaged called where places make no sense */
  constructor(private readonly damaged: () => never) {}

  get rest(): SheetRest {
    return { merged: this.merged, hiddenRows: this.hiddenRows };
  }

  openTable(attributes: LocalAttributes): void {
    this.tableStyle = attributes.get("StyleID");
  }

  openColumn(attributes: LocalAttributes): void {
    const first = this.place(attributes, this.nextColumn);
    const last = Math.min(first + count(attributes, "Span"), MOST_COLUMNS - 1);
    const style = attributes.get("StyleID");
    for (let column = first; style !== undefined && column <= last; column++) {
      this.columnStyles.set(column, style);
    }
    this.nextColumn = last + 1;
  }

  /** @returns the row's number, from 0 */
  openRow(attributes: LocalAttributes): number {
    this.row = this.place(attributes, this.nextRow);
    this.rowStyle = attributes.get("StyleID");
    this.nextRow = this.row + count(attributes, "Span") + 1;
    this.nextColumn = 0;
    if (attributes.get("Hidden") === "1") this.hideRows(this.row, this.nextRow);
    return this.row;
  }

  /** @returns the cell's column, from 0 */
  openCell(attributes: LocalAttributes): number {
    const column = this.place(attributes, this.nextColumn);
    if (column >= MOST_COLUMNS) throw new Refused(rowTooWide(this.row + 1, MOST_COLUMNS));
    const [across, down] = [count(attributes, "MergeAcross"), count(attributes, "MergeDown")];
    this.nextColumn = column + across + 1;
    if (across + down > 0) this.merge({ row: this.row, column }, across, down);
    return column;
  }

  /** The style of the cell that was opened last. */
  styleOf(attributes: LocalAttributes, column: number): string | undefined {
    const own = attributes.get("StyleID");
    return own ?? this.rowStyle ?? this.columnStyles.get(column) ?? this.tableStyle;
  }

  private merge(first: Cell, across: number, down: number): void {
    if (this.merged.length === MOST_MERGED) return;
    const row = Math.max(first.row, Math.min(first.row + down, sheetSize.rows - 1));
    const column = Math.min(first.column + across, MOST_COLUMNS - 1);
    this.merged.push({ first, last: { row, column } });
  }

  private hideRows(from: number, to: number): void {
    for (let row = from; row < to && row < sheetSize.rows; row++) this.hiddenRows.push(row);
  }

  private place(attributes: LocalAttributes, next: number): number {
    const said = attributes.get("Index");
    const place = said === undefined ? next : Number(said) - 1;
    return Number.isSafeInteger(place) && place >= next ? place : this.damaged();
  }
}

/** How many more rows or columns something takes. */
function count(attributes: LocalAttributes, name: string): number {
  const number = Number(attributes.get(name) ?? 0);
  return Number.isSafeInteger(number) && number > 0 ? number : 0;
}
