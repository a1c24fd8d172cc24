import type { HostErrorCode } from "../../src/host/core/hostError";
import type { NodeHost } from "../../src/host/seams/node";
import { errorCode, onSheet, open, workbookOf } from "./support";

let host: NodeHost;

beforeEach(async () => {
  host = await open(workbookOf({ Data: [[1]] }));
});

afterEach(() => host.close());

const write = (value: number) =>
  onSheet("Data", (sheet) => {
    sheet.getRange("A1").values = [[value]];
  });

const codes: HostErrorCode[] = [
  "GeneralException",
  "AccessDenied",
  "InvalidOperationInCellEditMode",
  "RequestPayloadSizeLimitExceeded",
];

test.each(codes)("the chosen batch fails with %s, and nothing of it is done", async (code) => {
  host.failBatch(2, code);
  await write(2);
  expect(await errorCode(write(3))).toBe(code);
  expect((await host.read("Data", "A1")).values).toEqual([[2]]);
  await write(4);
  expect((await host.read("Data", "A1")).values).toEqual([[4]]);
});

test("only batches of the add-in's own count", async () => {
  const before = host.batches();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Data").getRange("A1");
    range.load("values");
    await context.sync();
  });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(host.batches()).toBe(before + 1);
});

test("while the user types in a cell, writes are refused and reads are not", async () => {
  host.setEditing(true);
  expect(await errorCode(write(3))).toBe("InvalidOperationInCellEditMode");
  const range = await onSheet("Data", (sheet) => sheet.getRange("A1").load("values"));
  expect(range.values).toEqual([[1]]);
  host.setEditing(false);
  await write(3);
  expect((await host.read("Data", "A1")).values).toEqual([[3]]);
});
