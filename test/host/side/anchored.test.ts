import type { FWorksheet } from "@univerjs/sheets/facade";
import type { NodeHost } from "../../../src/host/seams/node";
import { byHand } from "../model/byHand";
import { onSheet, open, workbookOf } from "../support";

let host: NodeHost;

beforeEach(async () => {
  const rows = Array.from({ length: 8 }, (_, row) => [`Wilayah ${row}`, row, row * 2]);
  host = await open(workbookOf({ Data: rows, Lain: [[1]] }));
  await onSheet("Data", (data, { workbook }) => {
    const lain = workbook.worksheets.getItem("Lain");
    data.tables.add("A3:B6", true).name = "Peserta";
    lain.tables.add("A1:A2", true).name = "Pembanding";
    workbook.comments.add("Data!B4", "Cek lagi");
    const format = data.getRange("A3:B6").conditionalFormats.add("Custom");
    format.custom.rule.formula = "=$B3>$B$4";
    const elsewhere = lain.getRange("A1:A9").conditionalFormats.add("Custom");
    elsewhere.custom.rule.formula = "=A1>Data!$B$4";
    data.getRange("B3:B6").dataValidation.rule = { custom: { formula: "=B3>$B$4" } };
    data.charts.add("ColumnClustered", data.getRange("A3:B6"));
    data.pageLayout.setPrintArea("A3:B6");
  });
});

afterEach(() => {
  expect(host.host.book.undoGrouping.failures).toEqual([]);
  return host.close();
});

/** The things of all sheets in their order, to the last detail, with what stands in the cells. */
function everything() {
  const { records, sheets } = host.host.book;
  const cells = sheets.map((sheet) =>
    [...sheet.contents()].map(({ row, column, value }) => [row, column, value]),
  );
  return { cells, things: records.keys("").map((key) => [key, records.get(key)]) };
}

/** Some of these things as an add-in finds them. */
async function found() {
  return Excel.run(async (context) => {
    const { comments, tables, worksheets } = context.workbook;
    const formats = worksheets.getItem("Data").getRange("A1:Z99").conditionalFormats;
    tables.load("items/name");
    comments.load("items/content");
    formats.load("items/custom/rule/formula");
    await context.sync();
    const things = [
      ...tables.items.map((table) => [table.name, table.getRange()] as const),
      ...comments.items.map((comment) => [comment.content, comment.getLocation()] as const),
      ...formats.items.map((format) => [format.custom.rule.formula, format.getRange()] as const),
    ];
    for (const [, range] of things) range.load("address");
    await context.sync();
    return things.map(([said, { address }]) => `${said} ${address}`);
  });
}

const changes: Record<string, (sheet: FWorksheet) => void> = {
  "all their rows deleted": (sheet) => sheet.deleteRows(2, 4),
  "some of their rows deleted": (sheet) => sheet.deleteRows(3, 2),
  "their first rows deleted": (sheet) => sheet.deleteRows(0, 3),
  "rows above them deleted": (sheet) => sheet.deleteRows(0, 1),
  "all their columns deleted": (sheet) => sheet.deleteColumns(0, 2),
  "one of their columns deleted": (sheet) => sheet.deleteColumns(1, 1),
  "rows put in within them": (sheet) => sheet.insertRows(3, 2),
  "columns put in before them": (sheet) => sheet.insertColumns(0, 1),
};

async function deleteByHand(first: number, count: number): Promise<void> {
  byHand(host, "Data").deleteRows(first, count);
}

/** The Excel API of this host has no deletion of rows, but the grid can do it within a batch. */
function inBatch(work: () => void): Promise<void> {
  return host.host.book.undoGrouping.asOneStep(async () => work());
}

const ways: Record<string, (work: () => void) => Promise<void>> = {
  "by hand": async (work) => work(),
  "in a batch": inBatch,
};

describe.each(Object.entries(ways))(
  "one undo brings all things back as they were, %s:",
  (_, way) => {
    test.each(Object.entries(changes))("%s", async (_, change) => {
      const before = everything();
      await way(() => change(byHand(host, "Data")));
      const after = everything();
      expect(after).not.toEqual(before);
      for (let time = 0; time < 3; time += 1) {
        await host.undo();
        expect(everything()).toEqual(before);
        await host.redo();
        expect(everything()).toEqual(after);
      }
    });
  },
);

test("an add-in finds a table, a comment and a conditional format where they were", async () => {
  const before = [
    "Peserta Data!A3:B6",
    "Pembanding Lain!A1:A2",
    "Cek lagi Data!B4",
    "=$B3>$B$4 Data!A3:B6",
  ];
  expect(await found()).toEqual(before);
  await deleteByHand(2, 4);
  expect(await found()).toEqual(["Pembanding Lain!A1:A2"]);
  await host.undo();
  expect(await found()).toEqual(before);
  await deleteByHand(3, 2);
  expect(await found()).toEqual([
    "Peserta Data!A3:B4",
    "Pembanding Lain!A1:A2",
    "=$B3>#REF! Data!A3:B4",
  ]);
  await host.undo();
  expect(await found()).toEqual(before);
});

test("deletions one after the other are undone and done again one by one", async () => {
  const states = [everything()];
  for (const [first, count] of [
    [4, 1],
    [0, 1],
    [1, 3],
  ] as const) {
    await deleteByHand(first, count);
    states.push(everything());
  }
  for (const state of states.slice(0, -1).reverse()) {
    await host.undo();
    expect(everything()).toEqual(state);
  }
  for (const state of states.slice(1)) {
    await host.redo();
    expect(everything()).toEqual(state);
  }
});

test("a batch that changes a thing, and deletes its rows in two goes, is one step", async () => {
  const before = everything();
  const { tables } = host.host.open;
  await inBatch(() => {
    const [id, table] = tables.on("sheet1")[0] ?? [];
    if (id && table) tables.set(id, { ...table, name: "Baru" });
    byHand(host, "Data").deleteRows(3, 1);
    byHand(host, "Data").deleteRows(2, 3);
  });
  const after = everything();
  expect(tables.on("sheet1")).toEqual([]);
  await host.undo();
  expect(everything()).toEqual(before);
  await host.redo();
  expect(everything()).toEqual(after);
});

test("what happens after a deletion is a step of its own", async () => {
  await deleteByHand(3, 1);
  const between = everything();
  await onSheet("Data", (data) => {
    data.getRange("A1").values = [["Baru"]];
  });
  await host.undo();
  expect(everything()).toEqual(between);
});
