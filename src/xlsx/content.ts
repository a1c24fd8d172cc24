import type { Area, CellValue } from "../tables/grid";

/** What a file says of a cell. */
export interface CellContent {
  readonly row: number;
  readonly column: number;
  /** As Excel shows it: a date is its serial number, an error its text ("#N/A"), a blank "". */
  readonly value: CellValue;
  /** As typed in English, with its "="; for every cell of a shared formula its own. */
  readonly formula?: string;
  /** The file does not say what the formula gives; `value` is "". */
  readonly lacksResult?: true;
  /** On the first cell of an array formula: what it fills, and whether it spills by itself. */
  readonly array?: { readonly area: Area; readonly dynamic: boolean };
  /** Index into the workbook's styles. */
  readonly style: number;
}

export type BorderLine = "thin" | "medium" | "thick" | "dashed" | "dotted" | "double" | "hair";
export interface Border {
  readonly line: BorderLine;
  /** "#RRGGBB". */
  readonly color: string;
}

/** How a cell looks. Colours as "#RRGGBB", theme colours resolved. */
export interface FileStyle {
  /** Number format code in its en-US form; "General" without one. */
  readonly format: string;
  readonly font: {
    readonly name: string;
    readonly size: number;
    readonly bold: boolean;
    readonly italic: boolean;
    readonly underline: boolean;
    readonly strike: boolean;
    readonly color?: string;
  };
  readonly fill?: string;
  readonly borders: Partial<Record<"top" | "right" | "bottom" | "left", Border>>;
  readonly horizontal?: "left" | "center" | "right" | "justify" | "distributed";
  readonly vertical: "top" | "center" | "bottom";
  readonly wrap: boolean;
}

/** Rows or columns, counted from 0, both ends included. */
export interface Band {
  readonly first: number;
  readonly last: number;
  /** Rows in points, columns in characters; undefined for the sheet's usual size. */
  readonly size?: number;
  readonly hidden: boolean;
  /** Index into the workbook's styles, for cells that the file does not name. */
  readonly style?: number;
}

export interface TableContent {
  readonly name: string;
  /** With its headings and totals. */
  readonly area: Area;
  readonly columns: readonly string[];
  /** Its first row shows the names of its columns. */
  readonly hasHeadings: boolean;
  /** Its last row holds totals. */
  readonly hasTotals: boolean;
  /** Excel's name of its look; "" for none. */
  readonly style: string;
  readonly bandedRows: boolean;
}

export interface SheetContent {
  readonly name: string;
  readonly state: "visible" | "hidden" | "veryHidden";
  /** In reading order: rows from top to bottom, cells from left to right. */
  readonly cells: readonly CellContent[];
  readonly merges: readonly Area[];
  readonly rows: readonly Band[];
  readonly columns: readonly Band[];
  /** How many rows and columns stay in view. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly tables: readonly TableContent[];
  readonly isProtected: boolean;
  /** "#RRGGBB". */
  readonly tabColor?: string;
}

export interface DefinedName {
  readonly name: string;
  /** A reference or formula without its "=". */
  readonly reference: string;
  /** The one sheet for which it stands; undefined for the whole workbook. */
  readonly sheet?: string;
  readonly hidden: boolean;
}

/** What a workbook can hold beyond cells. */
export type Feature =
  | "chart"
  | "chartSheet"
  | "picture"
  | "shape"
  | "pivot"
  | "slicer"
  | "note"
  | "threadedComment"
  | "conditionalFormat"
  | "validation"
  | "hyperlink"
  | "sparkline"
  | "table"
  | "filter"
  | "outline"
  | "dataTable"
  | "richText"
  | "macro"
  | "externalLink"
  | "connection"
  | "printSetup"
  | "control";

/** A feature found, once for each sheet; without a sheet it belongs to the workbook. */
export interface FoundFeature {
  readonly feature: Feature;
  readonly sheet?: string;
}

/** A workbook as its file says it is. Nothing is calculated. */
export interface WorkbookContent {
  readonly sheets: readonly SheetContent[];
  readonly names: readonly DefinedName[];
  readonly styles: readonly FileStyle[];
  /** The sheet in view when it was saved: an index into `sheets`. */
  readonly activeSheet: number;
  readonly structureProtected: boolean;
  /** Dates count from 1904. */
  readonly date1904: boolean;
  readonly features: readonly FoundFeature[];
}
