import type { Province, Regency } from "../reference/regions";
import type { Area, Cell, CellValue } from "./grid";

/** What a column of an enrolment sheet can mean. */
export const roles = ["region", "participants", "eligible", "coverage"] as const;
export type Role = (typeof roles)[number];

/** Which sheet column (counted from 0) holds what. */
export type ColumnMapping = Partial<Record<Role, number>>;

/** How a number stands in its cell. */
export interface NumberCell {
  readonly cell: Cell;
  readonly raw: CellValue;
  /**
   * The number meant: a headcount, or for `coverage` a share (36,47% is 0.3647).
   * Undefined when the cell is blank or can't be read as a number.
   */
  readonly value?: number;
  /** The number was typed as text and `value` is its Indonesian reading. */
  readonly fromText: boolean;
  /** Coverage only: how many decimals of the percent the sheet shows. */
  readonly decimals?: number;
}

/** One row of the table: a regency or city, or a total. */
export interface TableRow {
  readonly row: number;
  readonly name: string;
  readonly nameCell: Cell;
  /** The regency or city that the name stands for; undefined when unknown. */
  readonly regency?: Regency;
  readonly participants?: NumberCell;
  readonly eligible?: NumberCell;
  readonly coverage?: NumberCell;
}

/** A regional enrolment table as it was understood on a sheet. */
export interface EnrolmentTable {
  readonly sheet: string;
  /** Header row to last row, total rows included. */
  readonly area: Area;
  readonly headerRow: number;
  /**
   * Every column that the table uses, for the user to choose from. Under merged cells the text
   * joins both levels ("Peserta Aktif · Jumlah"); it is "" where nothing names the column.
   */
  readonly headers: readonly { readonly column: number; readonly text: string }[];
  readonly columns: ColumnMapping;
  /** The province most of the regions belong to. */
  readonly province?: Province;
  /** Years (2000–2100) named in the rows above the header, ascending, without repeats. */
  readonly titleYears: readonly number[];
  readonly rows: readonly TableRow[];
  /** Rows that sum others ("JUMLAH", "TOTAL", the province's name); not among `rows`. */
  readonly totals: readonly TableRow[];
}
