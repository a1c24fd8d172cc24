import type { NodeHost } from "../../src/host/seams/node";
import { openNodeHostOn } from "../../src/host/seams/node";
import type { Band } from "../../src/xlsx/content";
import { bookContent, cell, openBook, sheetContent } from "./engine/openedBook";
import { errorCode, onSheet } from "./support";

let close: () => unknown = () => undefined;
afterEach(() => close());

const merges = (count: number) =>
  Array.from({ length: count }, (_, row) => ({
    first: { row, column: 1 },
    last: { row, column: 2 },
  }));

const hiding = (...indexes: readonly number[]): Band[] =>
  indexes.map((index) => ({ first: index, last: index, hidden: true }));

async function open(rest: Parameters<typeof sheetContent>[2]): Promise<NodeHost> {
  const host = await openNodeHostOn(bookContent([sheetContent("Data", [cell("A1", 1)], rest)]));
  globalThis.Excel = host.Excel;
  globalThis.OfficeExtension = host.OfficeExtension;
  close = host.close;
  return host;
}

const areasOf = async (ask: (sheet: Excel.Worksheet) => Excel.RangeAreas) => {
  const found = await onSheet("Data", (sheet) => {
    const areas = ask(sheet);
    areas.areas.load("address");
    return areas;
  });
  return found.isNullObject ? null : found.areas.items.map(({ address }) => address);
};

const mergedIn = (address: string) =>
  areasOf((sheet) => sheet.getRange(address).getMergedAreasOrNullObject());
const visibleIn = (address: string) =>
  areasOf((sheet) => sheet.getRange(address).getSpecialCellsOrNullObject("Visible"));

test("a range's merged areas are those that begin in it; none is a null object", async () => {
  await open({ merges: merges(3) });
  expect(await mergedIn("A2:B9")).toEqual(["Data!B2:C2", "Data!B3:C3"]);
  expect(await mergedIn("C1:D9")).toBeNull();
});

test("more merged areas than Excel tells of one range are an error", async () => {
  await open({ merges: merges(513) });
  expect(await mergedIn("A1:C512")).toHaveLength(512);
  expect(await errorCode(mergedIn("A1:C513"))).toBe("GeneralException");
});

test("columns are hidden all, none, or some", async () => {
  await open({ columns: hiding(1, 2) });
  const hidden = async (address: string) =>
    (await onSheet("Data", (sheet) => sheet.getRange(address).load("columnHidden"))).columnHidden;
  expect(await hidden("B1:C9")).toBe(true);
  expect(await hidden("D1:E2")).toBe(false);
  expect(await hidden("A1:C1")).toBeNull();
});

test("rows are hidden all, none, or some", async () => {
  await open({ rows: hiding(1, 2) });
  const hidden = async (address: string) =>
    (await onSheet("Data", (sheet) => sheet.getRange(address).load("rowHidden"))).rowHidden;
  expect(await hidden("A2:A3")).toBe(true);
  expect(await hidden("A4:C9")).toBe(false);
  expect(await hidden("A1:A3")).toBeNull();
});

test("hidden rows and columns divide what is visible; all hidden is a null object", async () => {
  await open({ rows: hiding(1, 2), columns: hiding(1) });
  expect(await visibleIn("A1:C5")).toEqual(["Data!A1", "Data!C1", "Data!A4:A5", "Data!C4:C5"]);
  expect(await visibleIn("B1:B5")).toBeNull();
  const rows = await areasOf((sheet) =>
    sheet.getRange("B2:B4").getEntireRow().getSpecialCellsOrNullObject("Visible"),
  );
  expect(rows).toEqual(["Data!A4", "Data!C4:XFD4"]);
});

test("other kinds of special cells are not emulated", async () => {
  await open({});
  const blanks = areasOf((sheet) => sheet.getRange("A1").getSpecialCellsOrNullObject("Blanks"));
  expect(await errorCode(blanks)).toBe("ApiNotFound");
});

test("what a person hides or merges in the grid is told", async () => {
  const opened = await openBook(bookContent([sheetContent("Data", [cell("A1", 1)])]));
  close = opened.close;
  const range = { startRow: 2, endRow: 3, startColumn: 0, endColumn: 1 };
  await opened.command("sheet.command.set-rows-hidden", { ranges: [range] });
  await opened.command("sheet.command.add-worksheet-merge", { selections: [range] });
  const sheet = opened.sheet("Data");
  expect([1, 2, 3, 4].map((row) => sheet.isRowHidden(row))).toEqual([false, true, true, false]);
  const area = { first: { row: 2, column: 0 }, last: { row: 3, column: 1 } };
  expect(sheet.mergedAreas(area)).toEqual([area]);
});
