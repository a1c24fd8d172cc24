import { type Look, looks } from "../../plans/styles";
import type { CellStyle, PlannedCell } from "../../plans/writePlan";
import { isSame, type Kept } from "./part";

/** How long a request for the look of one run of cells is, at most. */
export const BYTES_A_LOOK = 1_500;

/** Neighbouring cells that look alike, so that Excel paints them in one go. */
export interface Run<Value> {
  readonly value: Value;
  readonly column: number;
  readonly length: number;
}

/** The runs of a row; `null` is a cell that has nothing to do with it. */
export function runsOf<Value extends Kept>(row: readonly (Value | null)[]): Run<Value>[] {
  const runs: { value: Value; column: number; length: number }[] = [];
  row.forEach((value, column) => {
    if (value === null) return;
    const last = runs.at(-1);
    const isNext = last && last.column + last.length === column;
    if (isNext && isSame(last.value, value)) last.length++;
    else runs.push({ value, column, length: 1 });
  });
  return runs;
}

export function styleRuns(row: readonly (PlannedCell | null)[]): Run<CellStyle>[] {
  return runsOf(row.map((cell) => cell?.style ?? null));
}

export function cellsOfRun(
  range: Excel.Range,
  row: number,
  { column, length }: Run<Kept>,
): Excel.Range {
  return range.getCell(row, column).getResizedRange(0, length - 1);
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
 * What a style has changed of a cell's look, as it was before; `null` where nothing still looks as
 * the style says.
 *
 * @param before its look as it was kept
 */
export function changedLook(
  style: CellStyle,
  before: Kept | undefined,
  now: Kept | undefined,
): Kept {
  const [was, is] = [before, now].map((look) => Object(look) as Record<string, Kept>);
  const changed = Object.entries(looks[style]).filter(
    ([key, value]) =>
      String(is?.[key]).toUpperCase() === String(value).toUpperCase() &&
      !isSame(is?.[key], was?.[key]),
  );
  if (changed.length === 0) return null;
  return Object.fromEntries(changed.map(([key]) => [key, was?.[key] ?? null]));
}

/** Gives cells back what was changed of their look. */
export function restoreLook(cells: Excel.Range, changed: Kept): void {
  for (const [key, was] of Object.entries(Object(changed))) {
    restore[key as keyof Look](cells, was as Kept);
  }
}

const restore: Readonly<Record<keyof Look, (cells: Excel.Range, was: Kept) => void>> = {
  bold: ({ format }, was) => (format.font.bold = was === true),
  italic: ({ format }, was) => (format.font.italic = was === true),
  size: ({ format }, was) => typeof was === "number" && (format.font.size = was),
  color: ({ format }, was) => typeof was === "string" && (format.font.color = was),
  fill: ({ format: { fill } }, was) =>
    typeof was === "string" ? (fill.color = was) : fill.clear(),
  wrap: ({ format }, was) => (format.wrapText = was === true),
};
