import { sheetSize } from "../../tables/address";
import type { Area } from "../../tables/grid";
import type { GridSheet } from "../engine/gridSheet";
import { pointsFromPixels } from "../engine/units";
import type { ChartEdges, ChartRecord } from "../side/charts";

/** Where a chart lies on its sheet, in points from the sheet's corner. */
export interface ChartBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A chart's place by the cells under it, with which it moves and grows. */
export type ChartPlace = Pick<ChartRecord, "area" | "edges">;

/** The place that covers cells exactly. */
export function placeOver(area: Area): ChartPlace {
  return { area, edges: { left: 0, top: 0, right: 1, bottom: 1 } };
}

export function boxAt(sheet: GridSheet, { area, edges }: ChartPlace): ChartBox {
  const { columns, rows } = tracksOf(sheet);
  const left = columns.points(area.first.column, edges.left);
  const top = rows.points(area.first.row, edges.top);
  return {
    left: rounded(left),
    top: rounded(top),
    width: rounded(columns.points(area.last.column, edges.right) - left),
    height: rounded(rows.points(area.last.row, edges.bottom) - top),
  };
}

export function placeOf(sheet: GridSheet, { left, top, width, height }: ChartBox): ChartPlace {
  const { columns, rows } = tracksOf(sheet);
  const [west, east] = [columns.place(left), columns.place(left + width)];
  const [north, south] = [rows.place(top), rows.place(top + height)];
  const edges: ChartEdges = {
    left: west.share,
    top: north.share,
    right: east.share,
    bottom: south.share,
  };
  const area = {
    first: { row: north.index, column: west.index },
    last: { row: south.index, column: east.index },
  };
  return { area, edges };
}

function tracksOf(sheet: GridSheet): { columns: Track; rows: Track } {
  return {
    columns: new Track(sheetSize.columns, (column) =>
      sheet.isColumnHidden(column) ? 0 : pointsFromPixels(sheet.columnWidth(column)),
    ),
    rows: new Track(sheetSize.rows, (row) =>
      sheet.isRowHidden(row) ? 0 : pointsFromPixels(sheet.rowHeight(row)),
    ),
  };
}

/** The columns or the rows of a sheet, one behind the other. */
class Track {
  constructor(
    private readonly count: number,
    private readonly size: (index: number) => number,
  ) {}

  /** How far it is to a share of a column or row. */
  points(index: number, share: number): number {
    let points = this.size(index) * share;
    for (let before = 0; before < index; before++) points += this.size(before);
    return points;
  }

  /** The column or row that is so far away; on its border, the one that begins there. */
  place(points: number): { index: number; share: number } {
    let rest = points;
    for (let index = 0; index < this.count; index++) {
      const size = this.size(index);
      if (rest < size) return { index, share: rest / size };
      rest -= size;
    }
    return { index: this.count - 1, share: 1 };
  }
}

/** Sums of shares are a hair off. */
function rounded(points: number): number {
  return Math.round(points * 100) / 100;
}
