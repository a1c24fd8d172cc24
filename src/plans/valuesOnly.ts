import type { CellValue } from "../tables/grid";
import type { PlannedCell, PlannedSheet, WritePlan } from "./writePlan";

/** The same plan with what its formulas show in place of the formulas. */
export function valuesOnly(plan: WritePlan): WritePlan {
  const sheets = plan.sheets.map((sheet) => ({ ...sheet, cells: shownCells(sheet.cells) }));
  return { ...plan, sheets };
}

function shownCells(cells: PlannedSheet["cells"]): PlannedSheet["cells"] {
  const spilled = spilledValues(cells);
  const height = Math.max(cells.length, spilled.length);
  const width = Math.max(cells[0]?.length ?? 0, ...spilled.map((row) => row?.length ?? 0));
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_, column) =>
      shownCell(cells[row]?.[column] ?? null, spilled[row]?.[column]),
    ),
  );
}

function shownCell(cell: PlannedCell | null, spilled: CellValue | undefined): PlannedCell | null {
  if (!cell) return spilled === undefined ? null : { value: spilled };
  const { value, format, style } = cell;
  return { value: spilled ?? value, format, style };
}

/** By row and column: what spilling formulas show. */
function spilledValues(cells: PlannedSheet["cells"]): (CellValue[] | undefined)[] {
  const spilled: (CellValue[] | undefined)[] = [];
  cells.forEach((cellsOfRow, row) =>
    cellsOfRow.forEach((cell, column) =>
      cell?.spill?.forEach((values, down) => {
        const shown = (spilled[row + down] ??= []);
        values.forEach((value, right) => (shown[column + right] = value));
      }),
    ),
  );
  return spilled;
}
