import type { Area } from "../../tables/grid";
import type { GridBook } from "../engine/gridBook";
import type { Anchored, Shift } from "./anchored";
import { areaAfter, FollowingThings } from "./anchored";

/** A chart on a sheet; its area are the cells that it lies over. */
export interface ChartRecord extends Anchored {
  readonly name: string;
  readonly type: string;
  readonly edges: ChartEdges;
  readonly title: ChartCaption;
  readonly legend: { readonly visible: boolean; readonly position: string };
  readonly valueAxis: AxisRecord;
  readonly categoryAxis: AxisRecord;
  readonly series: readonly SeriesRecord[];
}

/** How far into the first cells of its area a chart begins, and into the last it ends: shares. */
export interface ChartEdges {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A title; without a text of its own Excel words it. */
export interface ChartCaption {
  readonly text: string | null;
  readonly visible: boolean;
}

/** What is null is automatic. */
export interface AxisRecord {
  readonly title: ChartCaption;
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly numberFormat: string | null;
}

/** A range is null if there is none, or if its cells are gone. */
export interface SeriesRecord {
  /** Known in the workbook. */
  readonly key: string;
  readonly name: string | Anchored | null;
  readonly categories: Anchored | null;
  readonly values: Anchored | null;
  /** Colours; null if Excel chooses them. */
  readonly fill: string | null;
  readonly line: string | null;
}

/** The charts that an add-in made. They and the ranges that they show follow the cells. */
export class Charts extends FollowingThings<ChartRecord> {
  constructor(book: GridBook) {
    super(book, "chart");
  }

  protected override moved(chart: ChartRecord, shift: Shift): ChartRecord {
    const series = chart.series.map((one) => ({
      ...one,
      name: typeof one.name === "string" ? one.name : rangeAfter(one.name, shift),
      categories: rangeAfter(one.categories, shift),
      values: rangeAfter(one.values, shift),
    }));
    if (chart.sheetId !== shift.sheetId) return { ...chart, series };
    const area = areaAfter(chart.area, shift);
    return area ? { ...chart, series, area } : { ...chart, series, ...squeezed(chart, shift) };
  }
}

function rangeAfter(range: Anchored | null, shift: Shift): Anchored | null {
  if (range?.sheetId !== shift.sheetId) return range;
  const area = areaAfter(range.area, shift);
  return area ? { ...range, area } : null;
}

/** A chart stays when all its rows or columns are taken out, without height or width. */
function squeezed(
  { area, edges }: ChartRecord,
  { change, area: { first } }: Shift,
): { area: Area; edges: ChartEdges } {
  if (change.startsWith("Row")) {
    const rows = {
      first: { ...area.first, row: first.row },
      last: { ...area.last, row: first.row },
    };
    return { area: rows, edges: { ...edges, top: 0, bottom: 0 } };
  }
  const columns = {
    first: { ...area.first, column: first.column },
    last: { ...area.last, column: first.column },
  };
  return { area: columns, edges: { ...edges, left: 0, right: 0 } };
}
