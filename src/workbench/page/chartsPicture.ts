import type { Chart } from "../../host/model/chart";
import type { ChartAxis } from "../../host/model/chartParts";
import type { ChartSeries } from "../../host/model/chartSeries";
import type { ChartKind } from "../../host/model/chartTypes";
import { chartKind } from "../../host/model/chartTypes";

/** Everything that is drawn of a chart, as plain data. */
export interface ChartPicture {
  readonly name: string;
  readonly kind: ChartKind;
  /** What is null is not drawn. */
  readonly title: string | null;
  readonly legend: string | null;
  readonly valueAxis: AxisPicture;
  readonly categoryAxis: AxisPicture;
  readonly categories: readonly string[];
  readonly series: readonly SeriesPicture[];
}

export interface AxisPicture {
  readonly title: string | null;
  /** Null where the drawing chooses. */
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly numberFormat: string;
}

export interface SeriesPicture {
  readonly name: string;
  /** Null leaves a gap. */
  readonly values: readonly (number | null)[];
  /** Where the values stand on a horizontal axis of numbers; null counts them. */
  readonly x: readonly (number | null)[] | null;
  readonly line: string;
  readonly fill: string;
  /** Whether somebody chose the fill. */
  readonly filled: boolean;
}

/** What a chart shows now. */
export function pictureOf(chart: Chart): ChartPicture {
  const series = chart.series.items;
  const named = series.find(({ categories }) => categories.length > 0);
  return {
    name: chart.name,
    kind: chartKind(chart.chartType),
    title: shownText(chart.title),
    legend: chart.legend.visible ? chart.legend.position : null,
    valueAxis: axisPicture(chart.axes.valueAxis),
    categoryAxis: axisPicture(chart.axes.categoryAxis),
    categories: named?.categories ?? counted(series[0]?.values.length ?? 0),
    series: series.map(seriesPicture),
  };
}

function axisPicture({ title, numberFormat, record }: ChartAxis): AxisPicture {
  const { minimum, maximum } = record;
  return { title: shownText(title), minimum, maximum, numberFormat };
}

function seriesPicture(series: ChartSeries): SeriesPicture {
  return {
    name: series.name,
    values: series.values,
    x: series.xValues,
    line: series.lineColor,
    fill: series.fillColor,
    filled: series.record.fill !== null,
  };
}

function shownText({ visible, text }: { visible: boolean; text: string }): string | null {
  return visible ? text : null;
}

/** Excel numbers categories without names. */
function counted(count: number): string[] {
  return Array.from({ length: count }, (_, index) => String(index + 1));
}
