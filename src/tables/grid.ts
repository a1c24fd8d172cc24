/** A raw cell, as Excel or a file gives it. A blank cell is "". Text stays text. */
export type CellValue = string | number | boolean;

/**
 * A rectangle of raw cells, wherever it came from. Rows and columns count from 0, and
 * `row` and `column` say where on the sheet the rectangle begins.
 */
export interface Grid {
  /** The sheet's name. */
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly CellValue[])[];
  /** Number format codes in their en-US form ("General", "0.00%"), same shape as `values`. */
  readonly formats: readonly (readonly string[])[];
  /** Whether a cell holds a formula, same shape as `values`; undefined where nobody asked. */
  readonly formulas?: readonly (readonly boolean[])[];
  /** Merged areas of the sheet. Only the first cell of each has a value. */
  readonly merged?: readonly Area[];
  /** Sheet rows within the rectangle that are hidden or filtered away, ascending. */
  readonly hiddenRows?: readonly number[];
}

/** As much as is read of one sheet. */
export const MOST_CELLS = 1_000_000;

/** A cell's place on its sheet, counted from 0. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** A rectangle on a sheet, both ends included, counted from 0. */
export interface Area {
  readonly first: Cell;
  readonly last: Cell;
}

/** The value at a sheet position; "" outside the grid. */
export function valueAt(grid: Grid, cell: Cell): CellValue {
  return grid.values[cell.row - grid.row]?.[cell.column - grid.column] ?? "";
}

/** The number format at a sheet position; "General" outside the grid. */
export function formatAt(grid: Grid, cell: Cell): string {
  return grid.formats[cell.row - grid.row]?.[cell.column - grid.column] ?? "General";
}

/** Whether the cell at a sheet position holds a formula; undefined where nobody knows. */
export function isFormulaAt(grid: Grid, cell: Cell): boolean | undefined {
  return grid.formulas?.[cell.row - grid.row]?.[cell.column - grid.column];
}

/** 0 → "A", 25 → "Z", 26 → "AA". */
export function columnName(column: number): string {
  const rest = column % 26;
  const letter = String.fromCharCode(65 + rest);
  return column < 26 ? letter : columnName((column - rest) / 26 - 1) + letter;
}

/** {row: 8, column: 3} → "D9". */
export function cellAddress(cell: Cell): string {
  return `${columnName(cell.column)}${cell.row + 1}`;
}

/** {first: B5, last: H18} → "B5:H18"; one cell → "B5". */
export function areaAddress(area: Area): string {
  const { first, last } = area;
  return isOneCell(area) ? cellAddress(first) : `${cellAddress(first)}:${cellAddress(last)}`;
}

/** The area that rows of cells fill from a cell on. */
export function areaOfRows(first: Cell, rows: readonly (readonly unknown[])[]): Area {
  const { row, column } = first;
  const last = { row: row + rows.length - 1, column: column + (rows[0]?.length ?? 1) - 1 };
  return { first, last };
}

export function isOneCell({ first, last }: Area): boolean {
  return first.row === last.row && first.column === last.column;
}

/** Whether a cell stands in an area. */
export function contains({ first, last }: Area, { row, column }: Cell): boolean {
  return row >= first.row && row <= last.row && column >= first.column && column <= last.column;
}
