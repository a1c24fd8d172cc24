import { type Look, looks } from "../../plans/styles";
import type { CellStyle, PlannedCell } from "../../plans/writePlan";
import type { Kept } from "./part";

/** Neighbouring cells of one style, so that Excel paints them in one go. */
export function styleRuns(row: readonly (PlannedCell | null)[]) {
  const runs: { style: CellStyle; column: number; length: number }[] = [];
  row.forEach((cell, column) => {
    if (!cell?.style) return;
    const last = runs.at(-1);
    if (last?.style === cell.style && last.column + last.length === column) last.length++;
    else runs.push({ style: cell.style, column, length: 1 });
  });
  return runs;
}

export function paint(range: Excel.Range, style: CellStyle): void {
  const look = looks[style];
  const { font, fill } = range.format;
  if (look.bold) font.bold = true;
  if (look.italic) font.italic = true;
  if (look.size) font.size = look.size;
  if (look.color) font.color = look.color;
  if (look.fill) fill.color = look.fill;
  if (look.wrap) range.format.wrapText = true;
}

/** Asks how each cell looks, as far as a style can change it. */
export function askLooks(
  range: Excel.Range,
): OfficeExtension.ClientResult<Excel.CellProperties[][]> {
  return range.getCellProperties({
    format: {
      fill: { color: true, pattern: true },
      font: { bold: true, color: true, italic: true, size: true },
      wrapText: true,
    },
  });
}

/** A cell's look as it is kept; `fill` is undefined where the cell has none. */
export function keptLook({ format }: Excel.CellProperties): { readonly [key in keyof Look]: Kept } {
  const { font, fill, wrapText } = format ?? {};
  const isFilled = fill?.pattern !== undefined && fill.pattern !== "None" && fill.color;
  return {
    bold: font?.bold ?? false,
    italic: font?.italic ?? false,
    size: font?.size ?? null,
    color: font?.color ?? null,
    fill: isFilled ? (fill.color ?? null) : null,
    wrap: wrapText ?? false,
  };
}

/** Whether a cell has all that a style gives. */
export function hasStyle(look: Kept | undefined, style: CellStyle): boolean {
  const kept = Object(look) as Record<string, Kept>;
  return Object.entries(looks[style]).every(
    ([key, value]) => String(kept[key]).toUpperCase() === String(value).toUpperCase(),
  );
}

/** Gives a cell a look that was kept. */
export function restoreLook(cell: Excel.Range, look: Kept | undefined): void {
  const { bold, italic, size, color, fill, wrap } = Object(look) as Record<string, Kept>;
  const { font } = cell.format;
  font.bold = bold === true;
  font.italic = italic === true;
  if (typeof size === "number") font.size = size;
  if (typeof color === "string") font.color = color;
  if (typeof fill === "string") cell.format.fill.color = fill;
  else cell.format.fill.clear();
  cell.format.wrapText = wrap === true;
}
