import type { CellValue } from "../tables/grid";

/** How a planned cell looks. What each style means in colours stands in `styles.ts`. */
export type CellStyle =
  | "title"
  | "note"
  | "group"
  | "header"
  | "input"
  | "total"
  | "published"
  | "computed";

/**
 * A cell to write. A `string` value is text and is written as text, whatever it looks like.
 * A formula (English form, with its "=") carries the value that it must show.
 */
export interface PlannedCell {
  readonly value: CellValue;
  readonly formula?: string;
  /**
   * For a formula that spills: everything that it must show, `value` being the first. The cells
   * below and beside it are then named by the plan for their looks alone, or not at all.
   */
  readonly spill?: readonly (readonly CellValue[])[];
  /** Number format code in its en-US form; General if left out. */
  readonly format?: string;
  readonly style?: CellStyle;
}

/** A sheet to add. */
export interface PlannedSheet {
  readonly name: string;
  /** Rows from A1 on; `null` is a cell that the plan does not name. All rows have one length. */
  readonly cells: readonly (readonly (PlannedCell | null)[])[];
  /** Column widths in characters, from column A on. */
  readonly columnWidths: readonly number[];
  /** How many rows and columns stay in view. */
  readonly frozen?: { readonly rows: number; readonly columns: number };
}

/** Everything that a job wants written, as plain data. */
export interface WritePlan {
  readonly sheets: readonly PlannedSheet[];
}
