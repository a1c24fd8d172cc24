import { readSheet } from "../../src/excel/readSheet";
import { type Stop, watchWorkbook } from "../../src/excel/watch";
import type { NodeHost } from "../../src/host/seams/node";
import { openWorkbook } from "./workbook";

let host: NodeHost;
let stop: Stop;
let told = 0;

beforeEach(async () => {
  host = await openWorkbook();
  await write("D3", "=B3/C3");
  await host.read("Rekap", "D3");
  told = 0;
  stop = await watchWorkbook(() => told++);
});

afterEach(() => host.close());

const write = (address: string, value: number | string) =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Rekap").getRange(address).formulas = [[value]];
    await context.sync();
  });

/** How often it was told since this was asked last, once all is at rest. */
async function times(): Promise<number> {
  await host.read("Rekap", "A1");
  await new Promise((resolve) => setTimeout(resolve, 200));
  const count = told;
  told = 0;
  return count;
}

const onApplication = (work: (application: Excel.Application) => void) =>
  Excel.run(async (context) => {
    work(context.workbook.application);
    await context.sync();
  });

it("tells of results that come later than the change", async () => {
  await onApplication((application) => (application.calculationMode = "Manual"));
  await write("B3", 100_000);
  expect(await times()).toBe(1);
  await onApplication((application) => application.calculate("Recalculate"));
  expect(await times()).toBe(1);
  expect((await host.read("Rekap", "D3")).values).toEqual([[100_000 / 130_245]]);
});

it("is told of a change, and of its results, and then of nothing, though the sheet is read", async () => {
  await write("B3", 100_000);
  expect(await times()).toBe(2);
  await readSheet();
  await readSheet();
  expect(await times()).toBe(0);
});

it("tells nothing more once it is stopped", async () => {
  await stop();
  await write("B3", 100_000);
  expect(await times()).toBe(0);
});
