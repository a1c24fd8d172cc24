import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import { addSheet } from "../browser/addSheet";
import { inExcel } from "../browser/inExcel";
import { openWorkbench, ready, type Workbench } from "../browser/workbench";

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const red = "#FF0000";
const SHEET = "Grafik";
let workbench: Workbench;

beforeEach(async () => {
  workbench = await openWorkbench();
  await addSheet(workbench, SHEET, [
    ["Daerah", "Peserta", "Target"],
    ["Sambas", 10, "=B3/2"],
    ["Landak", 30, "=B3*2"],
  ]);
});

afterEach(async () => {
  expect(workbench.complaints).toEqual([]);
  await workbench.close();
});

const strip = () => workbench.page.getByRole("region", { name: "Grafik di lembar ini" });
const picture = (name: string) => strip().getByRole("img", { name, exact: true });

/** Adds a chart as the add-in would, with a series in red. */
async function addChart(name: string, type: "ColumnClustered" | "Pie", series = 0): Promise<void> {
  await inExcel(
    workbench,
    async (context, { name, type, series, red }) => {
      const sheet = context.workbook.worksheets.getItem("Grafik");
      const chart = sheet.charts.add(type, sheet.getRange("A1:C3"), "Columns");
      chart.name = name;
      chart.legend.visible = false;
      chart.series.getItemAt(series).format.fill.setSolidColor(red);
      await context.sync();
    },
    { name, type, series, red },
  );
}

/** How much of a chart is red: its share of the red picture elements. */
function redIn(name: string): Promise<number> {
  return picture(name).evaluate((element) => {
    const canvas = element as HTMLCanvasElement;
    const { data } = canvas.getContext("2d")!.getImageData(0, 0, canvas.width, canvas.height);
    let count = 0;
    for (let at = 0; at < data.length; at += 4) {
      if (data[at] === 255 && data[at + 1] === 0 && data[at + 2] === 0) count++;
    }
    return (4 * count) / data.length;
  });
}

/** Waits until so much of a chart is red. */
async function untilRed(name: string, isSo: (share: number) => boolean): Promise<void> {
  for (let tries = 0; tries < 50; tries++) {
    if (isSo(await redIn(name))) return;
    await workbench.page.waitForTimeout(100);
  }
  throw new Error(`${name}: ${await redIn(name)} is red`);
}

it("charts of the add-in stand under the grid of their sheet", async () => {
  expect(await strip().count()).toBe(0);
  await addChart("Capaian 2024", "ColumnClustered");
  await picture("Capaian 2024").waitFor();
  await addChart("Bagian", "Pie");
  await picture("Bagian").waitFor();
  expect(await strip().getByRole("img").count()).toBe(2);
  await untilRed("Bagian", (share) => share > 0.05);
  await workbench.openSheet("Kalbar 2024");
  await strip().waitFor({ state: "hidden" });
  await workbench.openSheet(SHEET);
  await picture("Bagian").waitFor();
  await workbench.ask((workbook) => workbook.undo());
  await picture("Bagian").waitFor({ state: "detached" });
  expect(await strip().getByRole("img").count()).toBe(1);
  await workbench.ask((workbook) => workbook.undo());
  await strip().waitFor({ state: "hidden" });
  await workbench.ask((workbook) => workbook.redo());
  await picture("Capaian 2024").waitFor();
});

it("a chart shows what is typed into its cells, and what their formulas make of it", async () => {
  await addChart("Peserta", "ColumnClustered");
  await addChart("Target", "ColumnClustered", 1);
  await picture("Target").waitFor();
  await untilRed("Target", (share) => share > 0);
  await workbench.type("B3", "0");
  await untilRed("Target", (share) => share === 0);
  await untilRed("Peserta", (share) => share > 0);
});

it("the strip has nothing for axe to find, and the page keeps its height", async () => {
  await addChart("Capaian", "ColumnClustered");
  await picture("Capaian").waitFor();
  const { page } = workbench;
  await page.evaluate((script) => void (0, eval)(script), axe);
  const { violations } = (await page.evaluate('axe.run("#charts")')) as AxeResults;
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollHeight <= innerHeight)).toBe(
    true,
  );
});

it("another workbook begins without them", async () => {
  await addChart("Capaian", "ColumnClustered");
  await picture("Capaian").waitFor();
  await workbench.ask((workbook) => workbook.beginAnew());
  await strip().waitFor({ state: "hidden" });
  await ready(workbench.page);
  expect(await strip().count()).toBe(0);
});
