import type { NodeHost } from "../../../src/host/seams/node";
import { errorCode, onSheet, open, workbookOf } from "../support";
import { byHand } from "./byHand";

const rows = [
  ["Daerah", "Peserta", "Target"],
  ["Sambas", 10, 20],
  ["Landak", 30, 40],
  ["Sekadau", 50, 60],
];
const shownOf = {
  Peserta: { categories: ["Sambas", "Landak", "Sekadau"], values: ["10", "30", "50"] },
  Target: { categories: ["Sambas", "Landak", "Sekadau"], values: ["20", "40", "60"] },
};

let host: NodeHost;

beforeEach(async () => {
  host = await open(workbookOf({ Data: rows, Lain: [["Lain"]] }));
});

afterEach(() => host.close());

interface Shown {
  readonly categories: readonly string[];
  readonly values: readonly string[];
}

const add = (address = "A1:C4", type: `${Excel.ChartType}` = "Line", by?: "Rows" | "Columns") =>
  onSheet("Data", (data) => data.charts.add(type, data.getRange(address), by));

const firstChart = <Result>(work: (chart: Excel.Chart, sheet: Excel.Worksheet) => Result) =>
  onSheet("Data", (data) => work(data.charts.getItemAt(0), data));

/** The names of a sheet's charts. */
async function namesOn(sheet: string): Promise<string[]> {
  const { items } = await onSheet(sheet, ({ charts }) => charts.load("items/name"));
  return items.map(({ name }) => name);
}

/** The categories and values of each series of the first chart, under its name. */
async function shown(): Promise<Record<string, Shown>> {
  return Excel.run(async (context) => {
    const { series } = context.workbook.worksheets.getItem("Data").charts.getItemAt(0);
    series.load("items/name");
    await context.sync();
    const asked = series.items.map((one) => ({
      name: one.name,
      categories: one.getDimensionValues("Categories"),
      values: one.getDimensionValues("Values"),
    }));
    await context.sync();
    return Object.fromEntries(
      asked.map(({ name, categories, values }) => [
        name,
        { categories: categories.value, values: values.value },
      ]),
    );
  });
}

describe("what a chart shows", () => {
  test("words on the edges of the source are names and categories", async () => {
    await add();
    expect(await shown()).toEqual(shownOf);
  });

  test("rows can be the series", async () => {
    await add("A1:C4", "Line", "Rows");
    expect(await shown()).toEqual({
      Sambas: { categories: ["Peserta", "Target"], values: ["10", "20"] },
      Landak: { categories: ["Peserta", "Target"], values: ["30", "40"] },
      Sekadau: { categories: ["Peserta", "Target"], values: ["50", "60"] },
    });
  });

  test("left to Excel, the longer side runs along the axis", async () => {
    await add("A1:C2");
    expect(Object.keys(await shown())).toEqual(["Sambas"]);
  });

  test("numbers alone have no names and no categories", async () => {
    await add("B2:C4");
    expect(await shown()).toEqual({
      Series1: { categories: [], values: ["10", "30", "50"] },
      Series2: { categories: [], values: ["20", "40", "60"] },
    });
  });

  test("years are a series, except under a blank corner or when they are dates", async () => {
    const years = [
      [2023, 1, 2],
      [2024, 3, 4],
      [2025, 5, 6],
    ];
    await onSheet("Data", (data) => {
      data.getRange("A6:C9").values = [["Tahun", "A", "B"], ...years];
    });
    await add("A6:C9");
    expect(Object.keys(await shown())).toEqual(["Tahun", "A", "B"]);
    await onSheet("Data", (data) => {
      data.getRange("A6").values = [[""]];
      data.charts.getItemAt(0).setData(data.getRange("A6:C9"));
    });
    expect((await shown()).B).toEqual({
      categories: ["2023", "2024", "2025"],
      values: ["2", "4", "6"],
    });
    await onSheet("Data", (data) => {
      data.getRange("A6").values = [["Tanggal"]];
      data.getRange("A7:A9").numberFormat = [["yyyy-mm-dd"], ["yyyy-mm-dd"], ["yyyy-mm-dd"]];
      data.charts.getItemAt(0).setData(data.getRange("A6:C9"));
    });
    expect(Object.keys(await shown())).toEqual(["A", "B"]);
  });

  test("the first column of a scatter chart lies on its horizontal axis", async () => {
    await add("B1:C4", "XYScatter");
    expect((await shown()).Target?.values).toEqual(["20", "40", "60"]);
    const x = await firstChart(({ series }) => series.getItemAt(0).getDimensionValues("XValues"));
    expect(x.value).toEqual(["10", "30", "50"]);
  });

  test("two columns of words are read as one", async () => {
    await onSheet("Data", (data) => {
      data.getRange("E1:G3").values = [
        ["Kode", "Daerah", "Peserta"],
        ["A", "Sambas", 1],
        ["B", "Landak", 2],
      ];
    });
    await add("E1:G3");
    expect(await shown()).toEqual({
      Peserta: { categories: ["A Sambas", "B Landak"], values: ["1", "2"] },
    });
  });

  test("of whole columns it shows what is used", async () => {
    await add("A:C");
    expect(await shown()).toEqual(shownOf);
  });

  test("it shows what the cells show now, formulas too", async () => {
    await add();
    await onSheet("Data", (data) => {
      data.getRange("A2").values = [["Sintang"]];
      data.getRange("B1").values = [["Aktif"]];
      data.getRange("B3:B4").formulas = [["=B2*2"], ["=B3*2"]];
    });
    expect((await shown()).Aktif).toEqual({
      categories: ["Sintang", "Landak", "Sekadau"],
      values: ["10", "20", "40"],
    });
  });

  test("hidden rows are left out", async () => {
    await add();
    byHand(host, "Data").hideRows(2, 1);
    expect((await shown()).Peserta).toEqual({
      categories: ["Sambas", "Sekadau"],
      values: ["10", "50"],
    });
  });

  test("its cells can stand on another sheet; with that sheet they go", async () => {
    await Excel.run(async ({ workbook }) => {
      const [data, other] = ["Data", "Lain"].map((name) => workbook.worksheets.getItem(name));
      if (!data || !other) throw new Error("no sheets");
      other.charts.add("Line", data.getRange("A1:B4"));
      data.charts.add("Line", other.getRange("A1"));
    });
    byHand(host, "Data").insertRows(0, 2);
    const values = () =>
      onSheet("Lain", ({ charts }) =>
        charts.getItemAt(0).series.getItemAt(0).getDimensionValues("Values"),
      );
    expect((await values()).value).toEqual(["10", "30", "50"]);
    host.deleteSheet("Data");
    expect((await values()).value).toEqual([]);
    expect(await namesOn("Lain")).toEqual(["Chart 1"]);
  });

  test("it follows rows that come above, into and out of its source, and back", async () => {
    await add();
    const sheet = byHand(host, "Data");
    sheet.insertRows(0, 2);
    expect(await shown()).toEqual(shownOf);
    await host.undo();
    expect(await shown()).toEqual(shownOf);
    sheet.insertRows(2, 1);
    expect((await shown()).Peserta?.values).toEqual(["10", "", "30", "50"]);
    sheet.deleteRows(2, 2);
    expect((await shown()).Peserta?.values).toEqual(["10", "50"]);
    sheet.deleteColumns(1, 1);
    expect(Object.keys(await shown())).toEqual(["Series1", "Target"]);
    expect((await shown()).Target?.categories).toEqual(["Sambas", "Sekadau"]);
  });
});

describe("the charts of a sheet", () => {
  test("they are counted, and found by name, by place and by what was loaded", async () => {
    await add();
    await add("A1:B4", "ColumnClustered");
    await onSheet("Data", ({ charts }) => (charts.getItemAt(1).name = "Grafik capaian"));
    expect(await namesOn("Data")).toEqual(["Chart 1", "Grafik capaian"]);
    expect(await namesOn("Lain")).toEqual([]);
    const found = await onSheet("Data", ({ charts }) => ({
      all: charts.load("count"),
      count: charts.getCount(),
      named: charts.getItem("grafik CAPAIAN").load("chartType,name,worksheet/name"),
      none: charts.getItemOrNullObject("Tidak ada"),
    }));
    expect([found.all.count, found.count.value]).toEqual([2, 2]);
    expect(found.named.chartType).toBe("ColumnClustered");
    expect(found.named.worksheet.name).toBe("Data");
    expect(found.none.isNullObject).toBe(true);
    await Excel.run(async (context) => {
      const { charts } = context.workbook.worksheets.getItem("Data");
      charts.load("items");
      await context.sync();
      charts.items[1]?.delete();
    });
    expect(await namesOn("Data")).toEqual(["Chart 1"]);
  });

  test("a chart can be used on after it was added", async () => {
    await Excel.run(async (context) => {
      const data = context.workbook.worksheets.getItem("Data");
      const chart = data.charts.add("Line", data.getRange("A1:C4"));
      await context.sync();
      chart.name = "Nanti";
      chart.load("name,id");
      await context.sync();
      expect([chart.name, chart.id]).toEqual(["Nanti", expect.any(String)]);
    });
    expect(await namesOn("Data")).toEqual(["Nanti"]);
  });

  test("a deleted chart is gone, until it is undone", async () => {
    await add();
    await firstChart((chart) => chart.delete());
    expect(await namesOn("Data")).toEqual([]);
    await host.undo();
    expect(await shown()).toEqual(shownOf);
    await host.redo();
    expect(await namesOn("Data")).toEqual([]);
  });

  test("a batch is one step of undo", async () => {
    await add();
    await firstChart((chart, data) => {
      chart.title.text = "Capaian";
      chart.series.getItemAt(0).delete();
      chart.width = 100;
      data.charts.add("Pie", data.getRange("A1:B4")).name = "Kue";
    });
    await host.undo();
    expect(await namesOn("Data")).toEqual(["Chart 1"]);
    expect(await shown()).toEqual(shownOf);
    const chart = await firstChart((one) => one.load("title/text,width"));
    expect([chart.title.text, chart.width]).toEqual(["Chart Title", 360]);
    await host.redo();
    expect(await namesOn("Data")).toEqual(["Chart 1", "Kue"]);
    expect(Object.keys(await shown())).toEqual(["Target"]);
  });

  test("they go with their sheet and come back with it", async () => {
    await add();
    host.deleteSheet("Data");
    await host.undo();
    expect(await shown()).toEqual(shownOf);
  });

  test("on a protected sheet nothing of a chart changes", async () => {
    await add();
    host.protectSheet("Data");
    const changes: ((chart: Excel.Chart, data: Excel.Worksheet) => void)[] = [
      (_, data) => data.charts.add("Line", data.getRange("A1:C4")),
      (chart) => chart.delete(),
      (chart) => (chart.name = "Lain"),
      (chart) => (chart.chartType = "Pie"),
      (chart) => (chart.left = 1),
      (chart) => (chart.title.text = "Lain"),
      (chart) => (chart.legend.visible = false),
      (chart) => (chart.axes.valueAxis.minimum = 1),
      (chart) => chart.setPosition("A1"),
      (chart, data) => chart.setData(data.getRange("A1:B4")),
      (chart) => chart.series.add("Lain"),
      (chart, data) => chart.series.getItemAt(0).setValues(data.getRange("B2")),
      (chart) => chart.series.getItemAt(0).format.fill.setSolidColor("#FF0000"),
    ];
    for (const change of changes) expect(await errorCode(firstChart(change))).toBe("AccessDenied");
    expect(await shown()).toEqual(shownOf);
  });

  test("what is not there, or makes no sense, is refused by its code", async () => {
    await add();
    const wrong: [string, (chart: Excel.Chart, data: Excel.Worksheet) => unknown][] = [
      ["ItemNotFound", (_, { charts }) => charts.getItem("Tidak ada")],
      ["InvalidArgument", (_, { charts }) => charts.getItemAt(1)],
      ["InvalidArgument", ({ series }) => series.getItemAt(2)],
      ["InvalidArgument", ({ series }) => series.add("Lain", 5)],
      ["InvalidArgument", ({ series }) => (series.getItemAt(0).name = "x".repeat(256))],
      [
        "InvalidArgument",
        ({ series }, data) => series.getItemAt(0).setValues(data.getRange("A1:B2")),
      ],
      ["InvalidArgument", ({ series }) => series.getItemAt(0).getDimensionValues("BubbleSizes")],
      ["InvalidArgument", ({ series }) => (series.getItemAt(0).format.line.color = "merah")],
      ["InvalidArgument", (chart, data) => chart.setData(data.getRange("A1"), "Kolom" as "Rows")],
      ["InvalidArgument", (chart) => (chart.name = "")],
      ["InvalidArgument", (chart) => (chart.width = -1)],
      ["InvalidArgument", (chart) => chart.setPosition("C5", "A1")],
      ["InvalidArgument", (chart) => (chart.legend.position = "Custom")],
      ["InvalidArgument", (chart) => (chart.axes.valueAxis.maximum = "banyak")],
      ["ApiNotFound", (chart) => (chart.chartType = "Radar")],
      ["ApiNotFound", (_, data) => data.charts.add("Treemap", data.getRange("A1:B4"))],
      ["ApiNotFound", (chart) => chart.load("plotVisibleOnly")],
      ["ApiNotFound", (chart) => chart.axes.valueAxis.load("minimum")],
    ];
    for (const [code, work] of wrong) expect(await errorCode(firstChart(work))).toBe(code);
    expect(await shown()).toEqual(shownOf);
  });

  test("one that is gone says so", async () => {
    await add();
    const gone = firstChart((chart) => {
      chart.delete();
      chart.name = "Lain";
    });
    expect(await errorCode(gone)).toBe("ItemNotFound");
    await add();
    const series = firstChart((chart) => {
      const one = chart.series.getItemAt(0);
      one.delete();
      one.name = "Lain";
    });
    expect(await errorCode(series)).toBe("ItemNotFound");
  });
});

describe("how a chart looks", () => {
  test("a new chart is titled after its only series, and has a legend for several", async () => {
    await add("A1:B4");
    await add("A1:C4");
    await add("A1:B4", "Pie");
    const { items } = await onSheet("Data", ({ charts }) =>
      charts.load("items/title/text,items/title/visible,items/legend/visible"),
    );
    expect(items.map(({ title, legend }) => [title.text, legend.visible])).toEqual([
      ["Peserta", false],
      ["Chart Title", true],
      ["Peserta", true],
    ]);
    expect(items.every(({ title }) => title.visible)).toBe(true);
  });

  test("what was set is read back", async () => {
    await add();
    await firstChart(({ axes, legend, series, title }) => {
      title.text = "Capaian";
      legend.set({ position: "Right", visible: false });
      axes.valueAxis.set({ minimum: 0, maximum: 100, numberFormat: "0%" });
      axes.valueAxis.title.text = "Orang";
      axes.categoryAxis.title.text = "Daerah";
      axes.categoryAxis.title.visible = false;
      series.getItemAt(0).format.line.color = "#0e700e";
    });
    const read = await firstChart((chart) =>
      chart.load(
        "title,legend,axes/valueAxis/title,axes/valueAxis/minimum,axes/valueAxis/maximum," +
          "axes/valueAxis/numberFormat,axes/categoryAxis/title,series/items/format/line/color",
      ),
    );
    const { valueAxis, categoryAxis } = read.axes;
    expect(read.title.toJSON()).toEqual({ text: "Capaian", visible: true });
    expect(read.legend.toJSON()).toEqual({ position: "Right", visible: false });
    expect([valueAxis.minimum, valueAxis.maximum, valueAxis.numberFormat]).toEqual([0, 100, "0%"]);
    expect(valueAxis.title.toJSON()).toEqual({ text: "Orang", visible: true });
    expect(categoryAxis.title.toJSON()).toEqual({ text: "Daerah", visible: false });
    expect(read.series.items.map(({ format }) => format.line.color)).toEqual([
      "#0E700E",
      "#ED7D31",
    ]);
  });

  test("an axis shows numbers as their cells do, until it is told otherwise", async () => {
    await onSheet("Data", (data) => {
      data.getRange("B2:B4").numberFormat = [["0.0%"], ["0.0%"], ["0.0%"]];
    });
    await add();
    const { numberFormat } = await firstChart(({ axes }) => axes.valueAxis.load("numberFormat"));
    expect(numberFormat).toBe("0.0%");
  });

  test('an end of an axis is automatic again with ""', async () => {
    await add();
    await firstChart(({ axes }) => {
      axes.valueAxis.minimum = 5;
      axes.valueAxis.minimum = "";
    });
    const read = firstChart(({ axes }) => axes.valueAxis.load("minimum"));
    expect(await errorCode(read)).toBe("ApiNotFound");
  });

  test("series are added, named and given cells of their own", async () => {
    await add("A1:B4");
    await firstChart((chart, data) => {
      const added = chart.series.add("Sasaran", 0);
      added.setValues(data.getRange("C2:C4"));
      added.setXAxisValues(data.getRange("A2:A4"));
      chart.series.getItemAt(1).name = "Aktif";
    });
    expect(await shown()).toEqual({ Sasaran: shownOf.Target, Aktif: shownOf.Peserta });
    expect(Object.keys(await shown())).toEqual(["Sasaran", "Aktif"]);
  });

  test("new data keep the colours of the series", async () => {
    await add("A1:B4");
    await firstChart((chart, data) => {
      chart.series.getItemAt(0).format.line.color = "#FF0000";
      chart.setData(data.getRange("A1:C4"), "Columns");
    });
    const { items } = await firstChart(({ series }) => series.load("items/format/line/color"));
    expect(items.map(({ format }) => format.line.color)).toEqual(["#FF0000", "#ED7D31"]);
    expect(await shown()).toEqual(shownOf);
  });
});

describe("where a chart lies", () => {
  const box = async () => {
    const chart = await firstChart((one) => one.load("left,top,width,height"));
    return [chart.left, chart.top, chart.width, chart.height];
  };

  beforeEach(async () => {
    await onSheet("Data", (data) => {
      data.getRange("A1:Z40").format.columnWidth = 60;
      data.getRange("A1:Z40").format.rowHeight = 15;
    });
    await add();
  });

  test("a new one lies beside its source, in Excel's size", async () => {
    expect(await box()).toEqual([180, 0, 360, 216]);
  });

  test("it is put in points", async () => {
    await firstChart((chart) => chart.set({ left: 10, top: 20.5, width: 333, height: 111.25 }));
    expect(await box()).toEqual([10, 20.5, 333, 111.25]);
  });

  test("it is put over cells", async () => {
    await firstChart((chart, data) => chart.setPosition("B3", data.getRange("D10:E12")));
    expect(await box()).toEqual([60, 30, 240, 150]);
    await firstChart((chart) => chart.setPosition("C1"));
    expect(await box()).toEqual([120, 0, 240, 150]);
  });

  test("it moves and grows with the cells under it", async () => {
    await firstChart((chart) => chart.setPosition("B3", "E12"));
    await onSheet("Data", (data) => {
      data.getRange("A1").format.columnWidth = 90;
      data.getRange("C1").format.columnWidth = 90;
    });
    expect(await box()).toEqual([90, 30, 270, 150]);
    byHand(host, "Data").deleteRows(0, 1);
    expect(await box()).toEqual([90, 15, 270, 150]);
    byHand(host, "Data").deleteRows(3, 2);
    expect(await box()).toEqual([90, 15, 270, 120]);
    byHand(host, "Data").hideRows(3, 2);
    expect(await box()).toEqual([90, 15, 270, 90]);
  });

  test("without any cell under it, it is flat", async () => {
    await firstChart((chart) => chart.setPosition("B3", "E12"));
    byHand(host, "Data").deleteRows(1, 20);
    expect(await box()).toEqual([60, 15, 240, 0]);
    byHand(host, "Data").deleteColumns(0, 10);
    expect(await box()).toEqual([0, 15, 0, 0]);
    expect(await namesOn("Data")).toEqual(["Chart 1"]);
  });
});
