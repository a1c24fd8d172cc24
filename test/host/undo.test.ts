import type { NodeHost } from "../../src/host/seams/node";
import { onSheet, open, workbookOf } from "./support";

let host: NodeHost;

beforeEach(async () => {
  host = await open(workbookOf({ Data: [[1, 2]], Lain: [] }));
});

afterEach(() => {
  expect(host.host.book.undoGrouping.failures).toEqual([]);
  host.close();
});

/** All that a batch below could have changed. */
async function state() {
  const sheet = await onSheet("Data", (data) => ({
    range: data
      .getRange("A1:B3")
      .load("formulas,numberFormat,format/fill/color,format/font/bold,format/columnWidth"),
    data: data.load("name,tabColor,protection/protected"),
    frozen: data.freezePanes.getLocationOrNullObject().load("address"),
  }));
  return JSON.stringify([
    sheet.range.toJSON(),
    sheet.data.toJSON(),
    sheet.frozen.isNullObject ? null : sheet.frozen.address,
    host.sheets(),
  ]);
}

const changes: Record<string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => void> = {
  values: (sheet) => (sheet.getRange("A1:A3").values = [[7], [8], [9]]),
  "the same cell twice": (sheet) => {
    sheet.getRange("A1:A3").values = [[7], [8], [9]];
    sheet.getRange("A1").values = [[10]];
  },
  "a spilling formula": (sheet) => (sheet.getRange("A2").formulas = [["=SEQUENCE(2,2)"]]),
  "a fill": (sheet) => (sheet.getRange("A1").format.fill.color = "#00FF00"),
  "a number format": (sheet) =>
    (sheet.getRange("A1:B3").numberFormat = [
      ["0.0", "0.0"],
      ["0.0", "0.0"],
      ["0.0", "0.0"],
    ]),
  "a column width": (sheet) => (sheet.getRange("A1").format.columnWidth = 99),
  "a new sheet": (_, { workbook }) => workbook.worksheets.add("Baru"),
  "a deleted sheet": (_, { workbook }) => workbook.worksheets.getItem("Lain").delete(),
  "a hidden sheet": (_, { workbook }) =>
    (workbook.worksheets.getItem("Lain").visibility = "VeryHidden"),
  "a renamed sheet": (_, { workbook }) => (workbook.worksheets.getItem("Lain").name = "Lama"),
  "frozen panes": (sheet) => sheet.freezePanes.freezeRows(1),
  protection: (sheet) => sheet.protection.protect(),
  "all of it": (sheet, { workbook }) => {
    sheet.getRange("A1:A3").values = [[7], [8], [9]];
    sheet.getRange("A2").formulas = [["=A1*2"]];
    sheet.getRange("A1").format.font.bold = true;
    sheet.freezePanes.freezeRows(1);
    const added = workbook.worksheets.add("Baru");
    added.getRange("A1").values = [["isi"]];
    added.activate();
  },
};

test.each(Object.entries(changes))(
  "one undo takes back %s, one redo does it again",
  async (_, change) => {
    const before = await state();
    await onSheet("Data", change);
    const after = await state();
    expect(after).not.toBe(before);
    await host.undo();
    expect(await state()).toBe(before);
    await host.redo();
    expect(await state()).toBe(after);
  },
);

test("undo and redo keep formulas whose looks were changed with them", async () => {
  await onSheet("Data", (sheet) => {
    sheet.getRange("C1").formulas = [["=A1+B1"]];
  });
  await onSheet("Data", (sheet) => {
    sheet.getRange("C1").format.font.bold = true;
  });
  await host.undo();
  await host.redo();
  expect((await host.read("Data", "C1")).formulas).toEqual([["=A1+B1"]]);
  expect((await host.read("Data", "C1")).values).toEqual([[3]]);
});

test("undo goes back to the sheet from which the add-in had gone", async () => {
  await onSheet("Lain", (_, { workbook }) => {
    workbook.worksheets.add("Baru").activate();
  });
  expect(host.selection()).toMatch(/^Baru!/);
  await host.undo();
  expect(host.selection()).toMatch(/^Data!/);
});

test("each sync is a step of its own", async () => {
  await onSheet("Data", (sheet) => {
    sheet.getRange("A1").values = [[3]];
  });
  await onSheet("Data", (sheet) => {
    sheet.getRange("A1").values = [[4]];
  });
  await host.undo();
  expect((await host.read("Data", "A1")).values).toEqual([[3]]);
  await host.undo();
  expect((await host.read("Data", "A1")).values).toEqual([[1]]);
});

test("reading and settings are no steps", async () => {
  await onSheet("Data", (sheet) => {
    sheet.getRange("A1").values = [[3]];
  });
  await onSheet("Data", (sheet, { workbook }) => {
    workbook.settings.add("jejak", "x");
    return sheet.getRange("A1").load("values");
  });
  await host.undo();
  expect((await host.read("Data", "A1")).values).toEqual([[1]]);
});
