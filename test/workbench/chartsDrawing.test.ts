import type { ChartKind } from "../../src/host/model/chartTypes";
import { chartKind } from "../../src/host/model/chartTypes";
import { drawingOf, numberWriter } from "../../src/workbench/page/chartsDrawing";
import type { ChartPicture, SeriesPicture } from "../../src/workbench/page/chartsPicture";

const axis = { title: null, minimum: null, maximum: null, numberFormat: "General" };

const series = (name: string, values: readonly (number | null)[]): SeriesPicture => ({
  name,
  values,
  x: null,
  line: "#111111",
  fill: "#222222",
  filled: false,
});

function picture(type: string, rest: Partial<ChartPicture> = {}): ChartPicture {
  const kind: ChartKind = chartKind(type);
  return {
    name: "Chart 1",
    kind,
    title: null,
    legend: null,
    valueAxis: axis,
    categoryAxis: axis,
    categories: ["Sambas", "Landak"],
    series: [series("Peserta", [1, null]), series("Target", [3, 4])],
    ...rest,
  };
}

/** As plain objects, since chart.js has a type of its own for each kind of chart. */
function draw(type: string, rest: Partial<ChartPicture> = {}) {
  const { type: shape, data, options } = drawingOf(picture(type, rest), "id-ID");
  const datasets: readonly Record<string, unknown>[] = data.datasets.map((each) => ({ ...each }));
  const scales: Record<string, Record<string, unknown> | undefined> = { ...options?.scales };
  return { shape, data, datasets, options, scales };
}

test("columns stand beside each other, bars lie from the bottom up, stacks are stacked", () => {
  const columns = draw("ColumnClustered");
  expect([columns.shape, columns.options?.indexAxis]).toEqual(["bar", "x"]);
  expect(columns.data.labels).toEqual(["Sambas", "Landak"]);
  expect(columns.datasets.map(({ label, data, backgroundColor }) => [label, data, backgroundColor]))
    // The gap stays one.
    .toEqual([
      ["Peserta", [1, null], "#222222"],
      ["Target", [3, 4], "#222222"],
    ]);
  const bars = draw("BarStacked");
  expect([bars.shape, bars.options?.indexAxis]).toEqual(["bar", "y"]);
  expect(bars.scales.y).toMatchObject({ reverse: true, stacked: true });
  expect(bars.scales.x).toMatchObject({ stacked: true });
});

test("shares of the whole add up to one", () => {
  const { datasets, scales } = draw("ColumnStacked100");
  expect(datasets.map(({ data }) => data)).toEqual([
    [0.25, null],
    [0.75, 1],
  ]);
  expect(scales.y).toMatchObject({ stacked: true, max: 1 });
});

test("lines have the line's colour, and markers where the type has them", () => {
  expect(draw("Line").datasets[0]).toMatchObject({ borderColor: "#111111", pointRadius: 0 });
  expect(draw("LineMarkers").datasets[0]?.pointRadius).toBeGreaterThan(0);
  const fills = draw("AreaStacked").datasets.map(({ fill }) => fill);
  expect(fills).toEqual(["origin", "-1"]);
});

test("a pie shows its first series, each slice in a colour of its own until one is chosen", () => {
  const pie = draw("Pie");
  expect([pie.shape, pie.datasets.length, pie.scales]).toEqual(["pie", 1, {}]);
  const [first, second] = pie.datasets[0]?.backgroundColor as string[];
  expect(first).not.toBe(second);
  const filled = draw("Doughnut", { series: [{ ...series("Peserta", [1, 2]), filled: true }] });
  expect(filled.datasets[0]?.backgroundColor).toEqual(["#222222", "#222222"]);
});

test("points of a scatter chart stand where both numbers are there, or are counted", () => {
  const scattered = { ...series("Peserta", [1, null, 3, 4]), x: [10, 20, null, 40] };
  const { datasets } = draw("XYScatter", { series: [scattered, series("Target", [5, 6])] });
  expect(datasets.map(({ data, showLine }) => [data, showLine])).toEqual([
    [
      [
        { x: 10, y: 1 },
        { x: 40, y: 4 },
      ],
      false,
    ],
    [
      [
        { x: 1, y: 5 },
        { x: 2, y: 6 },
      ],
      false,
    ],
  ]);
  expect(draw("XYScatterLinesNoMarkers").datasets[0]).toMatchObject({
    showLine: true,
    pointRadius: 0,
  });
});

test("titles, legend and ends of the axes are those of the chart", () => {
  const bare = draw("Line");
  expect(bare.options?.plugins).toMatchObject({
    title: { display: false },
    legend: { display: false },
  });
  const dressed = draw("Line", {
    title: "Capaian",
    legend: "Corner",
    valueAxis: { ...axis, title: "Orang", minimum: 0, maximum: 5 },
  });
  expect(dressed.options?.plugins).toMatchObject({
    title: { display: true, text: "Capaian" },
    legend: { display: true, position: "right" },
  });
  expect(dressed.scales.y).toMatchObject({
    min: 0,
    max: 5,
    title: { display: true, text: "Orang" },
  });
});

test("numbers are written as in the language and by their format", () => {
  const written = (format: string, number: number, locale = "id-ID") =>
    numberWriter(format, locale)(number);
  expect(written("General", 1234.5)).toBe("1234,5");
  expect(written("General", 1234.5, "en-US")).toBe("1234.5");
  expect(written("#,##0", 1_665_549)).toBe("1.665.549");
  expect(written("0.0%", 0.36469)).toBe("36,5%");
  expect(written("0.00;(0.00)", 2)).toBe("2,00");
});
