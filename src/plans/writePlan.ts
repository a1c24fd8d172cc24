import type { Area, Cell, CellValue } from "../tables/grid";

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

/** A sheet to add, or one to write into. */
export interface PlannedSheet {
  readonly name: string;
  /** Excel's id of the sheet to write into; left out, a sheet of this name is added. */
  readonly into?: string;
  /** Where the cells begin: A1 if left out. */
  readonly first?: Cell;
  /** Rows; `null` is a cell that the plan does not name. All rows have one length. */
  readonly cells: readonly (readonly (PlannedCell | null)[])[];
  /** Column widths in characters, from the first column on. */
  readonly columnWidths: readonly number[];
  /** How many rows and columns stay in view. */
  readonly frozen?: { readonly rows: number; readonly columns: number };
  readonly tables?: readonly PlannedTable[];
  readonly notes?: readonly PlannedNote[];
  readonly highlights?: readonly PlannedHighlight[];
  readonly charts?: readonly PlannedChart[];
  readonly inputRules?: readonly PlannedInputRule[];
  /** Of a sheet that is added only: Excel has no way to take a print area back. */
  readonly print?: PlannedPrint;
}

/** An Excel table over cells, its header included. */
export interface PlannedTable {
  /** Known in the whole workbook; no blanks. */
  readonly name: string;
  readonly area: Area;
}

/** What a cell says when somebody asks it. */
export interface PlannedNote {
  readonly cell: Cell;
  readonly text: string;
}

/** A look that cells have while a formula is true of them (Excel's conditional format). */
export interface PlannedHighlight {
  readonly area: Area;
  /** English form, as for the first cell of the area. */
  readonly formula: string;
  readonly style: CellStyle;
}

export interface PlannedChart {
  /** Known on its sheet. */
  readonly name: string;
  readonly title: string;
  readonly type: "ColumnClustered" | "BarClustered" | "Line";
  /** What it shows: a row of series' names, a column of categories, and numbers. */
  readonly source: Area;
  /** The cells that it lies over. */
  readonly place: Area;
}

/** What may be typed into cells (Excel's data validation). */
export interface PlannedInputRule {
  readonly area: Area;
  readonly allows:
    | { readonly list: readonly string[] }
    | { readonly from: number; readonly to: number; readonly whole: boolean };
  /** Said when something else is typed. */
  readonly message: string;
}

/** How a sheet is printed. */
export interface PlannedPrint {
  readonly area: Area;
  readonly landscape: boolean;
  /** Rows that stand on every page, from the first row of the sheet on. */
  readonly titleRows: number;
}

/** A name for cells of the workbook. */
export interface PlannedName {
  readonly name: string;
  /** The planned sheet on which they are. */
  readonly sheet: string;
  readonly area: Area;
}

/** Everything that a job wants written, as plain data. */
export interface WritePlan {
  readonly sheets: readonly PlannedSheet[];
  readonly names?: readonly PlannedName[];
}
