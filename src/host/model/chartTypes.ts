import { HostError } from "../core/hostError";

/** How the marks of a chart stand and what they are made of. */
export interface ChartKind {
  readonly shape: "column" | "bar" | "line" | "area" | "pie" | "doughnut" | "scatter";
  /** "full" stacks shares of the whole. */
  readonly stacking?: "stacked" | "full";
  readonly markers?: boolean;
  readonly lines?: boolean;
}

/** Those of Excel's chart types that this host knows. */
const chartKinds = {
  ColumnClustered: { shape: "column" },
  ColumnStacked: { shape: "column", stacking: "stacked" },
  ColumnStacked100: { shape: "column", stacking: "full" },
  BarClustered: { shape: "bar" },
  BarStacked: { shape: "bar", stacking: "stacked" },
  BarStacked100: { shape: "bar", stacking: "full" },
  Line: { shape: "line", lines: true },
  LineMarkers: { shape: "line", lines: true, markers: true },
  Area: { shape: "area" },
  AreaStacked: { shape: "area", stacking: "stacked" },
  AreaStacked100: { shape: "area", stacking: "full" },
  Pie: { shape: "pie" },
  Doughnut: { shape: "doughnut" },
  XYScatter: { shape: "scatter", markers: true },
  XYScatterLines: { shape: "scatter", markers: true, lines: true },
  XYScatterLinesNoMarkers: { shape: "scatter", lines: true },
} as const satisfies Readonly<Record<string, ChartKind>>;

/** @throws {HostError} ApiNotFound if this host does not know the type. */
export function chartKind(type: string): ChartKind {
  if (Object.hasOwn(chartKinds, type)) return chartKinds[type as keyof typeof chartKinds];
  throw new HostError("ApiNotFound", `Charts of type "${type}" are not emulated by this host.`);
}

/** Pies are round: they show one series, and have no axes. */
export function isRound({ shape }: ChartKind): boolean {
  return shape === "pie" || shape === "doughnut";
}
