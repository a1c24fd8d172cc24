import type { CellStyle } from "./writePlan";

/** A style in terms that Excel, a file and the grid all know. Colours as "#RRGGBB". */
export interface Look {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  readonly wrap?: boolean;
}

/** Colours follow the usual reading of planning sheets: blue on yellow is typed by hand. */
export const looks: Readonly<Record<CellStyle, Look>> = {
  title: { bold: true, size: 14 },
  note: { italic: true, color: "#595959" },
  // A group's name runs over its columns, so it does not wrap in the first.
  group: { bold: true, fill: "#D9E8F5" },
  header: { bold: true, fill: "#D9E8F5", wrap: true },
  input: { color: "#0000FF", fill: "#FFF8DC" },
  total: { bold: true, fill: "#F2F2F2" },
  published: { bold: true, fill: "#E2F0D9" },
  computed: { italic: true, fill: "#F2F2F2" },
};
