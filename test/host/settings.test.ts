import type { NodeHost } from "../../src/host/seams/node";
import { open, workbookOf } from "./support";

let host: NodeHost;

beforeEach(async () => {
  host = await open(workbookOf({ Data: [[1]] }));
});

afterEach(() => host.close());

test("settings are kept, replaced, listed and deleted", async () => {
  await Excel.run(async (context) => {
    const { settings } = context.workbook;
    settings.add("petunjuk", { kolom: ["A", "B"], tahun: 2024 });
    settings.add("lama", "x");
    settings.add("lama", "y");
    await context.sync();
    const item = settings.getItem("petunjuk").load("key,value");
    const none = settings.getItemOrNullObject("nihil").load("value");
    settings.load("items/key,items/value");
    await context.sync();
    expect(item.value).toEqual({ kolom: ["A", "B"], tahun: 2024 });
    expect(none.isNullObject).toBe(true);
    expect(settings.items.map(({ key, value }) => [key, value])).toEqual([
      ["petunjuk", { kolom: ["A", "B"], tahun: 2024 }],
      ["lama", "y"],
    ]);
    settings.getItem("lama").delete();
    const count = settings.getCount();
    await context.sync();
    expect(count.value).toBe(1);
  });
});

test("settings and protection are saved in the workbook", async () => {
  host.protectSheet("Data");
  await Excel.run(async (context) => {
    context.workbook.settings.add("jejak", "nilai");
    await context.sync();
  });
  expect(JSON.stringify(host.host.book.snapshot())).toMatch(/setting:jejak.*nilai/);
  expect(JSON.stringify(host.host.book.snapshot())).toMatch(/protected:sheet/);
});
