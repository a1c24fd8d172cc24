import type { Look } from "../plans/styles";
import type { Cell, CellValue } from "../tables/grid";

/** What changes of a cell's appearance; what is left out stays. */
export interface StyleChange extends Omit<Look, "color" | "fill"> {
  /** Number format code in its en-US form. */
  readonly format?: string;
  /** `null` takes the colour away. */
  readonly color?: string | null;
  readonly fill?: string | null;
  readonly alignment?: "General" | "Left" | "Center" | "Right" | "Justify" | "Distributed";
}

/** What a cell is to hold from now on. Its style stays, but for what `style` says. */
export interface CellEdit extends Cell {
  /** What it shows: an error as its text ("#N/A"), a blank as "". Undefined: nobody knows. */
  readonly value: CellValue | undefined;
  /** In English, with its "="; `null` takes the formula away; left out, the cell keeps its own. */
  readonly formula?: string | null;
  /** For a formula that spills: how far; the cells below and beside it are edits of their own. */
  readonly spill?: { readonly rows: number; readonly columns: number };
  readonly style?: StyleChange;
}

export interface NewSheet {
  readonly name: string;
  /** In characters, from column A on. */
  readonly columnWidths: readonly number[];
  /** How many rows and columns stay in view. */
  readonly frozen?: { readonly rows: number; readonly columns: number };
}

/** What happened to a workbook since its file was opened, in the order in which it is written. */
export interface WorkbookChanges {
  /** Names as in the file. */
  readonly removed: readonly string[];
  readonly renamed: readonly { readonly from: string; readonly to: string }[];
  readonly added: readonly NewSheet[];
  /** Sheets by their new names; those added are among them. */
  readonly edited: readonly { readonly sheet: string; readonly cells: readonly CellEdit[] }[];
}
