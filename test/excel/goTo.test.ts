import { goTo } from "../../src/excel/goTo";
import type { NodeHost } from "../../src/host/seams/node";
import { openWorkbook } from "./workbook";

let host: NodeHost;
beforeEach(async () => {
  host = await openWorkbook();
});
afterEach(() => host.close());

async function idOf(name: string): Promise<string> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name).load("id");
    await context.sync();
    return sheet.id;
  });
}

it("shows the cell, on whichever sheet the user is", async () => {
  const id = await idOf("Rekap");
  await Excel.run(async (context) => {
    context.workbook.worksheets.add("Lain").activate();
    await context.sync();
  });
  await goTo({ id, name: "Rekap" }, "B3");
  expect(host.selection()).toBe("Rekap!B3");
});

it("says so when the sheet was deleted meanwhile", async () => {
  const id = await idOf("Rekap");
  await Excel.run(async (context) => {
    context.workbook.worksheets.add("Lain");
    await context.sync();
  });
  host.deleteSheet("Rekap");
  await expect(goTo({ id, name: "Rekap" }, "B3")).rejects.toMatchObject({
    text: { id: expect.stringMatching(/“Rekap” sudah tidak ada/) },
  });
});
