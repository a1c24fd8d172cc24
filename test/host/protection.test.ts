import type { NodeHost } from "../../src/host/seams/node";
import { errorCode, onSheet, open, workbookOf } from "./support";

let host: NodeHost;

beforeEach(async () => {
  host = await open(workbookOf({ Data: [[1]], Lain: [[2]] }));
});

afterEach(() => host.close());

test("a protected sheet can be read, and refuses every kind of write", async () => {
  host.protectSheet("Data");
  const sheet = await onSheet("Data", (data) => data.load("protection/protected"));
  expect(sheet.protection.protected).toBe(true);
  const writes: ((range: Excel.Range) => void)[] = [
    (range) => (range.values = [[9]]),
    (range) => (range.formulas = [["=1"]]),
    (range) => (range.numberFormat = [["0"]]),
    (range) => (range.format.fill.color = "#FF0000"),
    (range) => (range.format.columnWidth = 40),
    (range) => range.clear(),
  ];
  for (const write of writes) {
    expect(await errorCode(onSheet("Data", (data) => write(data.getRange("A1"))))).toBe(
      "AccessDenied",
    );
  }
  expect((await host.read("Data", "A1")).values).toEqual([[1]]);
});

test("another sheet can be written", async () => {
  host.protectSheet("Data");
  await onSheet("Lain", (sheet) => {
    sheet.getRange("A1").values = [[3]];
  });
  expect((await host.read("Lain", "A1")).values).toEqual([[3]]);
});

test("only the right password takes the protection away", async () => {
  await onSheet("Data", (sheet) => sheet.protection.protect({}, "rahasia"));
  const wrong = onSheet("Data", (sheet) => sheet.protection.unprotect("salah"));
  expect(await errorCode(wrong)).toBe("AccessDenied");
  await onSheet("Data", (sheet) => sheet.protection.unprotect("rahasia"));
  await onSheet("Data", (sheet) => {
    sheet.getRange("A1").values = [[5]];
  });
  expect((await host.read("Data", "A1")).values).toEqual([[5]]);
});

test("a protected structure refuses new, deleted, renamed and hidden sheets, not writes", async () => {
  host.protectWorkbook();
  const changes: ((sheet: Excel.Worksheet, context: Excel.RequestContext) => void)[] = [
    (_, { workbook }) => workbook.worksheets.add("Baru"),
    (sheet) => sheet.delete(),
    (sheet) => (sheet.name = "Baru"),
    (sheet) => (sheet.visibility = "Hidden"),
  ];
  for (const change of changes) {
    expect(await errorCode(onSheet("Lain", change))).toBe("AccessDenied");
  }
  await onSheet("Lain", (sheet) => {
    sheet.getRange("A1").values = [[3]];
  });
  expect(host.sheets().map((sheet) => sheet.name)).toEqual(["Data", "Lain"]);
  expect((await host.read("Lain", "A1")).values).toEqual([[3]]);
});
