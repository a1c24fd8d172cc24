import { Refused } from "../../messages/refused";
import { usedTooFar } from "../../messages/sheets";
import { type Area, cellAddress, type CellValue, type Grid, MOST_CELLS } from "../../tables/grid";
import type { Band, FileStyle, SheetContent } from "../content";

/**
 * The rectangle of a sheet's cells with a value or formula, as Excel's used range gives it. An
 * empty sheet gives a grid without rows.
 *
 * @param styles those of the workbook
 * @throws Refused if cells far apart make the rectangle too large
 */
export function gridOf(sheet: SheetContent, styles: readonly FileStyle[]): Grid {
  const used = usedArea(sheet);
  if (!used) return emptyGrid(sheet);
  const { first, last } = used;
  const rows = last.row - first.row + 1;
  const columns = last.column - first.column + 1;
  if (rows * columns > MOST_CELLS) {
    throw new Refused(usedTooFar(sheet.name, cellAddress(last), rows * columns));
  }
  const filledWith = <Value>(value: Value) =>
    Array.from({ length: rows }, () => new Array<Value>(columns).fill(value));
  const values = filledWith<CellValue>("");
  const formulas = filledWith(false);
  const formats = usualFormats(sheet, styles, used);
  for (const { row, column, value, formula, style } of sheet.cells) {
    const r = row - first.row;
    const c = column - first.column;
    const [valueRow, formulaRow, formatRow] = [values[r], formulas[r], formats[r]];
    if (!valueRow || !formulaRow || !formatRow || c < 0 || c >= columns) continue;
    valueRow[c] = value;
    formulaRow[c] = formula !== undefined;
    formatRow[c] = formatOf(styles, style);
  }
  return {
    sheet: sheet.name,
    ...first,
    values,
    formats,
    formulas,
    merged: sheet.merges,
    hiddenRows: hiddenRows(sheet, used),
  };
}

function emptyGrid({ name, merges }: SheetContent): Grid {
  const nothing = { values: [], formats: [], formulas: [], hiddenRows: [] };
  return { sheet: name, row: 0, column: 0, ...nothing, merged: merges };
}

/** A filter hides rows as a person does: the file says of each that it is hidden. */
function hiddenRows({ rows }: SheetContent, { first, last }: Area): number[] {
  const hidden = new Set<number>();
  for (const band of rows) {
    if (!band.hidden) continue;
    const end = Math.min(band.last, last.row);
    for (let row = Math.max(band.first, first.row); row <= end; row++) hidden.add(row);
  }
  return [...hidden].sort((a, b) => a - b);
}

function usedArea({ cells }: SheetContent): Area | undefined {
  const first = { row: Infinity, column: Infinity };
  const last = { row: -1, column: -1 };
  for (const { row, column, value, formula } of cells) {
    if (value === "" && formula === undefined) continue;
    first.row = Math.min(first.row, row);
    first.column = Math.min(first.column, column);
    last.row = Math.max(last.row, row);
    last.column = Math.max(last.column, column);
  }
  return last.row < 0 ? undefined : { first, last };
}

/** What cells that the file does not name look like: as their row, or else as their column. */
function usualFormats(
  sheet: SheetContent,
  styles: readonly FileStyle[],
  { first, last }: Area,
): string[][] {
  const along = (bands: readonly Band[], from: number, to: number) => {
    const formats = new Array<string | undefined>(to - from + 1).fill(undefined);
    for (const { first: start, last: end, style } of bands) {
      if (style === undefined) continue;
      formats.fill(formatOf(styles, style), Math.max(0, start - from), Math.max(0, end - from + 1));
    }
    return formats;
  };
  const columns = along(sheet.columns, first.column, last.column);
  const rows = along(sheet.rows, first.row, last.row);
  return rows.map((row) => columns.map((column) => row ?? column ?? "General"));
}

function formatOf(styles: readonly FileStyle[], style: number): string {
  return styles[style]?.format ?? "General";
}
