import type { NodeHost } from "../../../src/host/seams/node";
import { errorCode, onSheet, open, workbookOf } from "../support";
import { byHand } from "./byHand";

let host: NodeHost;

beforeEach(async () => {
  host = await open(workbookOf({ Data: [[1]], "Data 2024": [[2]] }));
});

afterEach(() => {
  expect(host.host.book.undoGrouping.failures).toEqual([]);
  return host.close();
});

const onComments = <Result>(work: (comments: Excel.CommentCollection) => Result) =>
  Excel.run(async (context) => {
    const result = work(context.workbook.comments);
    await context.sync();
    return result;
  });

/** What the comments of a collection say, and where. */
async function said(of: (workbook: Excel.Workbook) => Excel.CommentCollection) {
  return Excel.run(async (context) => {
    const comments = of(context.workbook).load("items/content");
    const count = comments.getCount();
    await context.sync();
    const places = comments.items.map((comment) => comment.getLocation().load("address"));
    await context.sync();
    expect(count.value).toBe(comments.items.length);
    return comments.items.map(({ content }, index) => `${places[index]?.address} ${content}`);
  });
}

const inWorkbook = () => said((workbook) => workbook.comments);
const onData = () => said((workbook) => workbook.worksheets.getItem("Data").comments);

test("a comment is found by its cell and by its id, and says who wrote it", async () => {
  const added = await onComments((comments) => comments.add("Data!B2", "Cek lagi").load());
  const read = await onComments((comments) => ({
    byCell: comments.getItemByCell("Data!B2").load(),
    byId: comments.getItem(added.id).load("content"),
    unknown: comments.getItemOrNullObject("tidak ada").load("content"),
  }));
  const { id } = added;
  const whole = { id, authorName: "Meja kerja", content: "Cek lagi", resolved: false };
  expect(read.byCell.toJSON()).toMatchObject(whole);
  expect(read.byId.content).toBe("Cek lagi");
  expect(read.unknown.isNullObject).toBe(true);
});

test("a sheet has its own comments, the workbook has all", async () => {
  await onComments((comments) => comments.add("'Data 2024'!A1", "satu"));
  await onSheet("Data", (sheet) => sheet.comments.add(sheet.getRange("C3"), "dua"));
  expect(await inWorkbook()).toEqual(["'Data 2024'!A1 satu", "Data!C3 dua"]);
  expect(await onData()).toEqual(["Data!C3 dua"]);
});

test("content and resolved can be changed; each change is one step to undo", async () => {
  const state = async () => {
    const comment = await onComments((comments) => comments.getItemByCell("Data!A1").load());
    return [comment.content, comment.resolved];
  };
  await onComments((comments) => comments.add("Data!A1", "lama"));
  await onComments((comments) => {
    const comment = comments.getItemByCell("Data!A1");
    comment.content = "baru";
    comment.resolved = true;
  });
  expect(await state()).toEqual(["baru", true]);
  await host.undo();
  expect(await state()).toEqual(["lama", false]);
  await host.undo();
  expect(await inWorkbook()).toEqual([]);
  await host.redo();
  await host.redo();
  expect(await state()).toEqual(["baru", true]);
});

test("a deleted comment is gone, the others stay, and undo brings it back", async () => {
  await onComments((comments) => {
    comments.add("Data!A1", "satu");
    comments.add("Data!A2", "dua");
  });
  await onComments((comments) => comments.getItemByCell("Data!A1").delete());
  expect(await onData()).toEqual(["Data!A2 dua"]);
  const gone = onComments((comments) => comments.getItemByCell("Data!A1").load("content"));
  expect(await errorCode(gone)).toBe("ItemNotFound");
  await host.undo();
  expect((await onData()).sort()).toEqual(["Data!A1 satu", "Data!A2 dua"]);
});

test("a cell has one comment", async () => {
  await onComments((comments) => comments.add("Data!A1", "satu"));
  expect(await errorCode(onComments((comments) => comments.add("Data!A1", "dua")))).toBe(
    "ItemAlreadyExists",
  );
  expect(await onData()).toEqual(["Data!A1 satu"]);
});

const wrong: Record<string, (comments: Excel.CommentCollection) => unknown> = {
  "several cells": (comments) => comments.add("Data!A1:A2", "x"),
  "an address without its sheet": (comments) => comments.add("A1", "x"),
  "a sheet that is not there": (comments) => comments.add("Hilang!A1", "x"),
  "no address": (comments) => comments.add("Data!bukan alamat", "x"),
  "an empty text": (comments) => comments.add("Data!A1", ""),
  "a number": (comments) => comments.add("Data!A1", 5 as unknown as string),
};

test.each(Object.entries(wrong))("%s can't be commented", async (_, add) => {
  expect(await errorCode(onComments(add))).toBe("InvalidArgument");
  expect(await inWorkbook()).toEqual([]);
});

test("a sheet's comments take no cell of another sheet, and know no other comments", async () => {
  const elsewhere = onSheet("Data", (sheet) => sheet.comments.add("'Data 2024'!A1", "x"));
  expect(await errorCode(elsewhere)).toBe("InvalidArgument");
  const { id } = await onComments((comments) => comments.add("'Data 2024'!A1", "x").load("id"));
  const read = onSheet("Data", (sheet) => sheet.comments.getItem(id).load("content"));
  expect(await errorCode(read)).toBe("ItemNotFound");
});

test("what of comments is not emulated is named", async () => {
  const mention = onComments((comments) => comments.add("Data!A1", "x", "Mention"));
  expect(await errorCode(mention)).toBe("ApiNotFound");
  const reply = onComments((comments) => comments.add("Data!A1", "x").replies.add("y"));
  expect(await errorCode(reply)).toBe("ApiNotFound");
});

test("on a protected sheet comments can be read, and neither added, changed nor deleted", async () => {
  await onComments((comments) => comments.add("Data!A1", "satu"));
  host.protectSheet("Data");
  const changes: ((comments: Excel.CommentCollection) => unknown)[] = [
    (comments) => comments.add("Data!A2", "dua"),
    (comments) => (comments.getItemByCell("Data!A1").content = "baru"),
    (comments) => (comments.getItemByCell("Data!A1").resolved = true),
    (comments) => comments.getItemByCell("Data!A1").delete(),
  ];
  for (const change of changes) {
    expect(await errorCode(onComments(change))).toBe("AccessDenied");
  }
  expect(await onData()).toEqual(["Data!A1 satu"]);
});

test("a comment follows its cell, and goes with its row", async () => {
  await onComments((comments) => {
    comments.add("Data!B2", "satu");
    comments.add("Data!B5", "dua");
  });
  byHand(host, "Data").insertRows(0, 2);
  byHand(host, "Data").insertColumns(0, 1);
  expect(await onData()).toEqual(["Data!C4 satu", "Data!C7 dua"]);
  byHand(host, "Data").deleteRows(3, 1);
  expect(await onData()).toEqual(["Data!C6 dua"]);
});

test("comments go with their sheet and come back with it", async () => {
  await onComments((comments) => comments.add("Data!A1", "satu"));
  await onSheet("Data", (sheet) => sheet.delete());
  expect(await inWorkbook()).toEqual([]);
  await host.undo();
  expect(await inWorkbook()).toEqual(["Data!A1 satu"]);
});
