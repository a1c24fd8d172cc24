import type { IStyleData, Nullable } from "@univerjs/core";
import { HorizontalAlign, WrapStrategy } from "@univerjs/core";
import type { Look } from "../../plans/styles";

export type Alignment = "General" | "Left" | "Center" | "Right" | "Justify" | "Distributed";

const alignments: Readonly<Record<Alignment, HorizontalAlign>> = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
  Distributed: HorizontalAlign.DISTRIBUTED,
};

/** A look with Excel's alignment; `fill: null` takes the fill away. */
export interface CellLook extends Omit<Look, "fill"> {
  readonly fill?: string | null;
  readonly alignment?: Alignment;
}

/** What a cell looks like if nothing was said about it. */
const plainLook = {
  bold: false,
  italic: false,
  size: 11,
  color: "#000000",
  fill: null,
  wrap: false,
  alignment: "General",
} as const satisfies CellLook;

/** The grid's style for the parts of a look that are given. */
export function styleFromLook(look: CellLook): IStyleData {
  const style: IStyleData = {};
  if (look.bold !== undefined) style.bl = look.bold ? 1 : 0;
  if (look.italic !== undefined) style.it = look.italic ? 1 : 0;
  if (look.size !== undefined) style.fs = look.size;
  if (look.color !== undefined) style.cl = { rgb: look.color };
  if (look.fill !== undefined) style.bg = look.fill === null ? null : { rgb: look.fill };
  if (look.wrap !== undefined) style.tb = look.wrap ? WrapStrategy.WRAP : WrapStrategy.UNSPECIFIED;
  if (look.alignment !== undefined) style.ht = alignments[look.alignment];
  return style;
}

/** The whole look of a cell with this style. */
export function lookFromStyle(style: IStyleData): Required<CellLook> {
  return {
    bold: style.bl === 1,
    italic: style.it === 1,
    size: style.fs ?? plainLook.size,
    color: style.cl?.rgb?.toUpperCase() ?? plainLook.color,
    fill: style.bg?.rgb?.toUpperCase() ?? plainLook.fill,
    wrap: style.tb === WrapStrategy.WRAP,
    alignment: alignmentOf(style.ht),
  };
}

export function isAlignment(name: unknown): name is Alignment {
  return typeof name === "string" && name in alignments;
}

function alignmentOf(value: Nullable<HorizontalAlign>): Alignment {
  const names = Object.keys(alignments) as Alignment[];
  return names.find((name) => alignments[name] === value) ?? plainLook.alignment;
}
