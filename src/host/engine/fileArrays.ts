import type { ICellData } from "@univerjs/core";
import type { ISetArrayFormulaDataMutationParams } from "@univerjs/engine-formula";
import { type Area, contains, isOneCell } from "../../tables/grid";
import type { CellContent, SheetContent } from "../../xlsx/content";
import { cellFromValue } from "./cellCodec";
import { rangeFromArea } from "./ranges";

type ArrayData = Pick<
  ISetArrayFormulaDataMutationParams,
  "arrayFormulaRange" | "arrayFormulaCellData"
>;
type Matrix<Value> = Record<number, Record<number, Value>>;

/** What the formulas of the file's sheets fill, as the grid keeps it: beside the cells. */
export function arrayFormulas(
  unitId: string,
  sheets: readonly { readonly id: string; readonly content: SheetContent }[],
): ArrayData {
  const bySheet = <Value>(of: (sheet: SheetContent) => Value) => ({
    [unitId]: Object.fromEntries(sheets.map(({ id, content }) => [id, of(content)])),
  });
  return { arrayFormulaRange: bySheet(ranges), arrayFormulaCellData: bySheet(filledCells) };
}

/** Tells whether a cell shows what a formula elsewhere on its sheet gives. */
export function filledFromElsewhere(sheet: SheetContent): (cell: CellContent) => boolean {
  const areas = arraysOf(sheet).map(({ area }) => area);
  return (cell) => cell.formula === undefined && areas.some((area) => contains(area, cell));
}

/** The formulas that fill more than their own cell. */
function arraysOf(sheet: SheetContent): { cell: CellContent; area: Area }[] {
  return sheet.cells.flatMap((cell) => {
    const area = cell.array?.area;
    return area && !isOneCell(area) ? [{ cell, area }] : [];
  });
}

function ranges(sheet: SheetContent) {
  const matrix: Matrix<ReturnType<typeof rangeFromArea>> = {};
  for (const { cell, area } of arraysOf(sheet)) {
    (matrix[cell.row] ??= {})[cell.column] = rangeFromArea(area);
  }
  return matrix;
}

function filledCells(sheet: SheetContent): Matrix<ICellData> {
  const areas = arraysOf(sheet).map(({ area }) => area);
  const matrix: Matrix<ICellData> = {};
  for (const cell of sheet.cells) {
    if (!areas.some((area) => contains(area, cell))) continue;
    (matrix[cell.row] ??= {})[cell.column] = cellFromValue(cell.value);
  }
  return matrix;
}
