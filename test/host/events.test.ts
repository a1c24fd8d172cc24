import type { NodeHost } from "../../src/host/seams/node";
import { onSheet, open, workbookOf } from "./support";

let host: NodeHost;
let heard: string[];

beforeEach(async () => {
  host = await open(workbookOf({ Data: [[1]], Lain: [] }));
  heard = [];
});

afterEach(() => host.close());

/** Waits until office.js has told its listeners. */
const delivered = () => new Promise((resolve) => setTimeout(resolve, 20));

test("a change tells the sheet and the workbook where it was, and that the add-in made it", async () => {
  await onSheet("Data", (sheet, { workbook }) => {
    sheet.onChanged.add(async (event) => void heard.push(`sheet ${event.address}`));
    workbook.worksheets.onChanged.add(async (event) => {
      heard.push(`workbook ${event.address} ${event.changeType} ${event.triggerSource}`);
    });
  });
  await onSheet("Data", (sheet) => {
    sheet.getRange("B2:C3").values = [
      [1, 2],
      ["", 4],
    ];
  });
  await delivered();
  expect(heard).toEqual(["sheet B2:C3", "workbook B2:C3 RangeEdited ThisLocalAddin"]);
});

test("results of formulas and looks are no changes", async () => {
  await onSheet("Data", (sheet) => {
    sheet.getRange("B1").formulas = [["=A1+1"]];
  });
  await onSheet("Data", (sheet) => {
    sheet.onChanged.add(async (event) => void heard.push(event.address));
  });
  await onSheet("Data", (sheet) => {
    sheet.getRange("A1").values = [[5]];
    sheet.getRange("C1").format.fill.color = "#FF0000";
  });
  expect((await host.read("Data", "B1")).values).toEqual([[6]]);
  await delivered();
  expect(heard).toEqual(["A1"]);
});

test("an undo is a change that the add-in did not make", async () => {
  await onSheet("Data", (sheet) => {
    sheet.getRange("A1").values = [[5]];
    sheet.onChanged.add(
      async (event) => void heard.push(`${event.address} ${event.triggerSource}`),
    );
  });
  await host.undo();
  await delivered();
  expect(heard).toContain("A1 undefined");
});

test("sheets that are added, shown, selected on and deleted are told", async () => {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onAdded.add(async () => void heard.push("added"));
    worksheets.onActivated.add(async () => void heard.push("activated"));
    worksheets.onDeleted.add(async () => void heard.push("deleted"));
    worksheets.getItem("Lain").onSelectionChanged.add(async (event) => {
      heard.push(`selected ${event.address}`);
    });
    await context.sync();
    worksheets.add("Baru");
    worksheets.getItem("Lain").getRange("B2:B3").select();
    await context.sync();
  });
  host.deleteSheet("Baru");
  await delivered();
  expect(heard).toEqual(["added", "activated", "selected B2:B3", "deleted"]);
});

test("who stops listening hears nothing more", async () => {
  const handler = await onSheet("Data", (sheet) =>
    sheet.onChanged.add(async (event) => void heard.push(event.address)),
  );
  handler.remove();
  await handler.context.sync();
  await onSheet("Data", (sheet) => {
    sheet.getRange("A1").values = [[5]];
  });
  await delivered();
  expect(heard).toEqual([]);
});
