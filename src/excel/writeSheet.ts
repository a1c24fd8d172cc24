import { looks } from "../plans/styles";
import type { CellStyle, PlannedCell, PlannedSheet } from "../plans/writePlan";

/** Excel measures column widths in points here; a character of its default font takes this many. */
const POINTS_A_CHARACTER = 5.6;

/** Queues everything that makes a planned sheet; the caller syncs. */
export function writeSheet(context: Excel.RequestContext, planned: PlannedSheet): Excel.Worksheet {
  const sheet = context.workbook.worksheets.add(planned.name);
  const range = plannedRange(sheet, planned);
  range.numberFormat = planned.cells.map((row) => row.map((cell) => cell?.format ?? "General"));
  range.formulas = planned.cells.map((row) => row.map(contentOf));
  planned.cells.forEach((row, index) => {
    for (const run of styleRuns(row)) {
      paint(sheet.getRangeByIndexes(index, run.column, 1, run.length), run.style);
    }
  });
  planned.columnWidths.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width * POINTS_A_CHARACTER;
  });
  if (planned.frozen) {
    sheet.freezePanes.freezeAt(
      sheet.getRangeByIndexes(0, 0, planned.frozen.rows, planned.frozen.columns),
    );
  }
  return sheet;
}

/** The range that a planned sheet fills, from A1 on. */
export function plannedRange(sheet: Excel.Worksheet, planned: PlannedSheet): Excel.Range {
  return sheet.getRangeByIndexes(0, 0, planned.cells.length, planned.cells[0]?.length ?? 1);
}

/** `null` tells Excel to leave a cell alone. */
function contentOf(cell: PlannedCell | null): string | number | boolean | null {
  if (cell === null) return null;
  if (cell.formula) return cell.formula;
  return typeof cell.value === "string" ? asText(cell.value) : cell.value;
}

/**
 * Excel reads a written string as if it were typed: "=1" is a formula, "1.001" a number,
 * "3 Mei" a date. An apostrophe in front keeps text as text and is not shown.
 */
function asText(value: string): string {
  const readAsTyped = /^[=+\-@'\t\r]|\d|^(true|false|benar|salah)$/i;
  return readAsTyped.test(value) ? `'${value}` : value;
}

/** Neighbouring cells of one style, so that Excel paints them in one go. */
function styleRuns(row: readonly (PlannedCell | null)[]) {
  const runs: { style: CellStyle; column: number; length: number }[] = [];
  row.forEach((cell, column) => {
    if (!cell?.style) return;
    const last = runs.at(-1);
    if (last?.style === cell.style && last.column + last.length === column) last.length++;
    else runs.push({ style: cell.style, column, length: 1 });
  });
  return runs;
}

function paint(range: Excel.Range, style: CellStyle): void {
  const look = looks[style];
  const { font, fill } = range.format;
  if (look.bold) font.bold = true;
  if (look.italic) font.italic = true;
  if (look.size) font.size = look.size;
  if (look.color) font.color = look.color;
  if (look.fill) fill.color = look.fill;
  if (look.wrap) range.format.wrapText = true;
}
