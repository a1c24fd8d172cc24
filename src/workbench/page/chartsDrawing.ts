import type { ChartConfiguration, ChartDataset } from "chart.js";
import { paletteColor } from "../../host/model/chartSeries";
import { isRound } from "../../host/model/chartTypes";
import type { AxisPicture, ChartPicture, SeriesPicture } from "./chartsPicture";

const markerRadius = 3;
const paddingPixels = 8;

const types = {
  column: "bar",
  bar: "bar",
  line: "line",
  area: "line",
  pie: "pie",
  doughnut: "doughnut",
  scatter: "scatter",
} as const;

const legendPlaces: Readonly<Record<string, "top" | "bottom" | "left" | "right">> = {
  Top: "top",
  Bottom: "bottom",
  Left: "left",
  Right: "right",
  Corner: "right",
};

/** A chart in the terms of chart.js; numbers are written as in a language. */
export function drawingOf(picture: ChartPicture, locale: string): ChartConfiguration {
  const { kind, title, legend, categories } = picture;
  return {
    type: types[kind.shape],
    data: { labels: [...categories], datasets: datasetsOf(picture) },
    options: {
      animation: false,
      maintainAspectRatio: false,
      layout: { padding: paddingPixels },
      locale,
      indexAxis: kind.shape === "bar" ? "y" : "x",
      plugins: {
        title: { display: title !== null, text: title ?? "" },
        legend: { display: legend !== null, position: legendPlaces[legend ?? ""] ?? "bottom" },
      },
      ...(!isRound(kind) && { scales: scalesOf(picture, locale) }),
    },
  };
}

/** A pie shows the first series only, as in Excel. */
function datasetsOf({ kind, series, categories }: ChartPicture): ChartDataset[] {
  if (isRound(kind)) return series.slice(0, 1).map((one) => pieOf(one, categories.length));
  const drawn = kind.stacking === "full" ? shares(series) : series;
  return drawn.map((one, index) => {
    const line = { label: one.name, borderColor: one.line, backgroundColor: one.line };
    const pointRadius = kind.markers ? markerRadius : 0;
    switch (kind.shape) {
      case "line":
        return { ...line, data: [...one.values], pointRadius };
      case "scatter":
        return { ...line, data: pointsOf(one), showLine: kind.lines ?? false, pointRadius };
      case "area": {
        const fill = kind.stacking && index > 0 ? "-1" : "origin";
        const colors = { borderColor: one.fill, backgroundColor: one.fill };
        return { label: one.name, data: [...one.values], pointRadius, fill, ...colors };
      }
      default:
        return { label: one.name, data: [...one.values], backgroundColor: one.fill };
    }
  });
}

/** Each slice has a colour of its own, until the series is given one. */
function pieOf({ name, values, fill, filled }: SeriesPicture, slices: number): ChartDataset {
  const colors = Array.from({ length: slices }, (_, index) =>
    filled ? fill : paletteColor(index),
  );
  return { label: name, data: values.map((value) => value ?? 0), backgroundColor: colors };
}

function pointsOf({ values, x }: SeriesPicture): { x: number; y: number }[] {
  return values.flatMap((y, index) => {
    const place = x ? x[index] : index + 1;
    return y === null || place === null || place === undefined ? [] : [{ x: place, y }];
  });
}

/** Each value as a share of those at its place. */
function shares(series: readonly SeriesPicture[]): SeriesPicture[] {
  const whole = (index: number) =>
    series.reduce((sum, { values }) => sum + Math.abs(values[index] ?? 0), 0);
  return series.map((one) => ({
    ...one,
    values: one.values.map((value, index) => (value === null ? null : value / (whole(index) || 1))),
  }));
}

type Scale = NonNullable<NonNullable<ChartConfiguration["options"]>["scales"]>[string];

function scalesOf({ kind, valueAxis, categoryAxis }: ChartPicture, locale: string) {
  const stacked = kind.stacking !== undefined;
  const full = kind.stacking === "full";
  const values: Scale = {
    stacked,
    beginAtZero: true,
    ...(full && { max: 1 }),
    ...numberScale(full ? { ...valueAxis, numberFormat: "0%" } : valueAxis, locale),
  };
  if (kind.shape === "scatter") return { x: numberScale(categoryAxis, locale), y: values };
  const categories: Scale = { stacked, title: titleOf(categoryAxis) };
  // Excel lists the categories of bars from the bottom.
  return kind.shape === "bar"
    ? { x: values, y: { ...categories, reverse: true } }
    : { x: categories, y: values };
}

function numberScale(axis: AxisPicture, locale: string): Scale {
  const write = numberWriter(axis.numberFormat, locale);
  return {
    title: titleOf(axis),
    ...(axis.minimum !== null && { min: axis.minimum }),
    ...(axis.maximum !== null && { max: axis.maximum }),
    ticks: { callback: (value) => write(Number(value)) },
  };
}

function titleOf({ title }: AxisPicture): { display: boolean; text: string } {
  return { display: title !== null, text: title ?? "" };
}

/** Writes numbers as the simple number formats do: decimals, groups, percent. */
export function numberWriter(numberFormat: string, locale: string): (number: number) => string {
  const [positive = ""] = numberFormat.split(";");
  if (!/[0#]/.test(positive)) {
    return new Intl.NumberFormat(locale, { useGrouping: false, maximumFractionDigits: 10 }).format;
  }
  const decimals = /\.([0#?]+)/.exec(positive)?.[1]?.length ?? 0;
  return new Intl.NumberFormat(locale, {
    style: positive.includes("%") ? "percent" : "decimal",
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    useGrouping: positive.includes(","),
  }).format;
}
