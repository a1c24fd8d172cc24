import { mayBeNik, withoutNiks } from "../tables/masked";
import type { CellValue, Grid } from "../tables/grid";
import { fileText } from "./importCells";
import type { PlannedCell, PlannedSheet } from "./writePlan";

/** A sheet of a file as it is, under a name of its own. */
export function copiedSheet({ values, formats }: Grid, name: string): PlannedSheet {
  return {
    name,
    cells: values.map((row, r) => row.map((value, c) => copiedCell(value, formats[r]?.[c]))),
    columnWidths: widthsOf(values),
  };
}

/** A cell of a file as it is, but for a NIK: of that only dots are left. */
export function copiedCell(value: CellValue, format = "General"): PlannedCell | null {
  if (value === "") return null;
  const cell = typeof value === "string" ? fileText(withoutNiks(value)) : numberCell(value);
  return format === "General" ? cell : { ...cell, format };
}

function numberCell(value: number | boolean): PlannedCell {
  return typeof value === "number" && mayBeNik(value) ? { value: "…" } : { value };
}

/** Widths in characters. */
const [narrowest, widest] = [9, 50];
/** So many rows tell how wide columns must be. */
const ROWS_MEASURED = 200;

/** Wide enough for what stands in the columns; a text alone in its row is a title and runs over. */
export function widthsOf(values: Grid["values"]): number[] {
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
