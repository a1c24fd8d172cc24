import { type Look, looks } from "../../plans/styles";
import type { CellStyle, PlannedCell } from "../../plans/writePlan";
import { isSame, type Kept } from "./part";

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

/**
 * Gives a cell back what a style has changed of its look, where it still looks as the style says.
 *
 * @param before its look as it was kept
 */
export function restoreLook(
  cellOf: () => Excel.Range,
  style: CellStyle,
  before: Kept | undefined,
  now: Kept | undefined,
): void {
  const [was, is] = [before, now].map((look) => Object(look) as Record<string, Kept>);
  const changed = Object.entries(looks[style]).filter(
    ([key, value]) =>
      String(is?.[key]).toUpperCase() === String(value).toUpperCase() &&
      !isSame(is?.[key], was?.[key]),
  );
  if (changed.length === 0) return;
  const cell = cellOf();
  for (const [key] of changed) restore[key as keyof Look](cell, was?.[key]);
}

const restore: Readonly<Record<keyof Look, (cell: Excel.Range, was: Kept | undefined) => void>> = {
  bold: ({ format }, was) => (format.font.bold = was === true),
  italic: ({ format }, was) => (format.font.italic = was === true),
  size: ({ format }, was) => typeof was === "number" && (format.font.size = was),
  color: ({ format }, was) => typeof was === "string" && (format.font.color = was),
  fill: ({ format: { fill } }, was) =>
    typeof was === "string" ? (fill.color = was) : fill.clear(),
  wrap: ({ format }, was) => (format.wrapText = was === true),
};
