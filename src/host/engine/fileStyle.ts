import type { IBorderData, IStyleData } from "@univerjs/core";
import { BorderStyleTypes, HorizontalAlign, VerticalAlign, WrapStrategy } from "@univerjs/core";
import type { Border, BorderLine, FileStyle } from "../../xlsx/content";

/**
 * The grid's style for a style of a file. Every part is said, as in the file: the grid would
 * otherwise fill in what it finds on the cell's row or column.
 */
export function styleFromFile(style: FileStyle): IStyleData {
  const { font, format, fill, borders, horizontal, vertical, wrap } = style;
  return {
    ff: font.name,
    fs: font.size,
    bl: font.bold ? 1 : 0,
    it: font.italic ? 1 : 0,
    ul: { s: font.underline ? 1 : 0 },
    st: { s: font.strike ? 1 : 0 },
    cl: font.color === undefined ? null : { rgb: font.color },
    bg: fill === undefined ? null : { rgb: fill },
    bd: borderData(borders),
    ht: horizontal === undefined ? HorizontalAlign.UNSPECIFIED : horizontals[horizontal],
    vt: verticals[vertical],
    tb: wrap ? WrapStrategy.WRAP : WrapStrategy.UNSPECIFIED,
    n: format === "General" ? null : { pattern: format },
  };
}

const horizontals: Readonly<Record<NonNullable<FileStyle["horizontal"]>, HorizontalAlign>> = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.JUSTIFIED,
  distributed: HorizontalAlign.DISTRIBUTED,
};

const verticals: Readonly<Record<FileStyle["vertical"], VerticalAlign>> = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
};

const lines: Readonly<Record<BorderLine, BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  medium: BorderStyleTypes.MEDIUM,
  thick: BorderStyleTypes.THICK,
  dashed: BorderStyleTypes.DASHED,
  dotted: BorderStyleTypes.DOTTED,
  double: BorderStyleTypes.DOUBLE,
  hair: BorderStyleTypes.HAIR,
};

function borderData({ top, right, bottom, left }: FileStyle["borders"]): IBorderData | null {
  if (!top && !right && !bottom && !left) return null;
  return { t: side(top), r: side(right), b: side(bottom), l: side(left) };
}

function side(border: Border | undefined): IBorderData["t"] {
  return border ? { s: lines[border.line], cl: { rgb: border.color } } : null;
}
