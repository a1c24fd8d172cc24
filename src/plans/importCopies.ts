import type { ImportedFile, ImportedGrid } from "../members/importResult";
import type { CellValue, Grid } from "../tables/grid";
import { importSheetName } from "./importSheetName";
import { fileText } from "./importCells";
import type { PlannedCell, PlannedSheet } from "./writePlan";

/** The sheets of files that are no lists of persons, as they are, each under a name of its own. */
export function copiedSheets(
  files: readonly ImportedFile[],
  others: readonly PlannedSheet[],
): PlannedSheet[] {
  const names = others.map(({ name }) => name);
  return files.flatMap(({ file, sheets }) => {
    const grids = sheets.filter((sheet) => "grid" in sheet);
    return grids.map(({ sheet, grid }: ImportedGrid) => {
      const name = importSheetName(
        file,
        grids.length > 1 && sheet !== file ? sheet : undefined,
        names,
      );
      names.push(name);
      return copyOf(grid, name);
    });
  });
}

function copyOf({ values, formats }: Grid, name: string): PlannedSheet {
  return {
    name,
    cells: values.map((row, r) => row.map((value, c) => copiedCell(value, formats[r]?.[c]))),
    columnWidths: widthsOf(values),
  };
}

function copiedCell(value: CellValue, format: string | undefined): PlannedCell | null {
  if (value === "") return null;
  const cell = typeof value === "string" ? fileText(value) : { value };
  return format === undefined || format === "General" ? cell : { ...cell, format };
}

/** Widths in characters. */
const [narrowest, widest] = [9, 50];
/** So many rows tell how wide columns must be. */
const ROWS_MEASURED = 200;

/** Wide enough for what stands in the columns; a text alone in its row is a title and runs over. */
function widthsOf(values: Grid["values"]): number[] {
  const measured = values
    .slice(0, ROWS_MEASURED)
    .filter((row) => row.filter((value) => value !== "").length > 1);
  return Array.from({ length: values[0]?.length ?? 0 }, (_, column) => {
    const lengths = measured.map((row) => shownLength(row[column] ?? ""));
    return Math.min(widest, Math.max(narrowest, ...lengths));
  });
}

/** A number may be shown with signs between its digits and behind them. */
function shownLength(value: CellValue): number {
  const { length } = String(value);
  return typeof value === "number" ? Math.ceil(length * 1.4) + 2 : length + 2;
}
