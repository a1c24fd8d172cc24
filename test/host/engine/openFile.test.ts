import type { OpenedBook } from "./openedBook";
import { areaOf, bookContent, cell, openBook, plain, sheetContent } from "./openedBook";
import { ExcelHost } from "../../../src/host/excelHost";

let opened: OpenedBook | undefined;
afterEach(() => opened?.close());

test("formulas show what the file says, also where the grid lacks their function", async () => {
  opened = await openBook(
    bookContent([
      sheetContent("Data", [
        cell("A1", 2),
        cell("B1", 99, { formula: "=A1*2" }),
        cell("B2", 77, { formula: "=FUNGSI.BARU(A1)" }),
        cell("B3", 5, { formula: "=JAMSOSTEK.UCJ(A1,1)" }),
        cell("B4", 10, {
          formula: "=SEQUENCE(2,1,10)",
          array: { area: areaOf("B4:B5"), dynamic: true },
        }),
        cell("B5", 11),
      ]),
    ]),
  );
  expect(opened.shown("Data", "B1:B5")).toEqual([[99], [77], [5], [10], [11]]);
});

test("a formula without a value is calculated", async () => {
  opened = await openBook(
    bookContent([
      sheetContent("Data", [
        cell("A1", 2),
        cell("B1", "", { formula: "=A1*2", lacksResult: true }),
      ]),
    ]),
  );
  expect(opened.shown("Data", "B1")).toEqual([[4]]);
});

test("a formula with a function of the add-in is calculated when the add-in comes", async () => {
  opened = await openBook(
    bookContent([
      sheetContent("Data", [
        cell("A1", 2),
        cell("B1", "#NAME?", { formula: "=UJI.DUAKALI(A1)" }),
        cell("C1", "#NAME?", { formula: "=B1+1" }),
        cell("D1", 99, { formula: "=A1+1" }),
      ]),
    ]),
  );
  opened.book.registerFunction("UJI.DUAKALI", "", ([given]) => Number(given) * 2);
  await opened.book.calculation.settle();
  expect(opened.shown("Data", "B1:D1")).toEqual([[4, 5, 99]]);
});

test("a text that a function gives stays text, whatever it looks like", async () => {
  const texts = [
    ["61.02", "36,47%"],
    ["TRUE", "{1;2}"],
  ];
  opened = await openBook(bookContent([sheetContent("Data", [])]));
  opened.book.registerFunction("UJI.TEKS", "", () => texts);
  await opened.write("Data", "A1", [["=UJI.TEKS()"]]);
  await opened.book.calculation.settle();
  expect(opened.shown("Data", "A1:B2")).toEqual(texts);
});

test("a change is calculated on from what the file says", async () => {
  opened = await openBook(
    bookContent(
      [
        sheetContent("Data", [
          cell("A1", 2),
          cell("A2", 3),
          cell("B1", 5, { formula: "=SUM(Semua)" }),
          cell("B2", 77, { formula: "=FUNGSI.BARU(A9)" }),
        ]),
      ],
      { names: [{ name: "Semua", reference: "Data!$A$1:$A$2", hidden: false }] },
    ),
  );
  await opened.write("Data", "A1", [[10]]);
  expect(opened.shown("Data", "B1:B2")).toEqual([[13], [77]]);
});

test("looks, sizes, merged cells and frozen panes are those of the file", async () => {
  const styles = [
    plain,
    {
      ...plain,
      format: "0.00%",
      font: { ...plain.font, bold: true, color: "#FF0000" },
      fill: "#FFFF00",
      borders: { top: { line: "thin", color: "#000000" } as const },
      horizontal: "center" as const,
      wrap: true,
    },
  ];
  opened = await openBook(
    bookContent(
      [
        sheetContent("Data", [cell("A1", 0.5, { style: 1 }), cell("B1", 0.5)], {
          merges: [areaOf("A3:C3")],
          columns: [{ first: 1, last: 1, size: 20, hidden: false, style: 1 }],
          rows: [
            { first: 4, last: 4, size: 30, hidden: false },
            { first: 6, last: 6, hidden: true },
          ],
          frozen: { rows: 1, columns: 2 },
          tabColor: "#00FF00",
        }),
      ],
      { styles },
    ),
  );
  const sheet = opened.sheet("Data");
  expect(sheet.texts(areaOf("A1:B1"))).toEqual([["50,00%", "0,5"]]);
  expect(sheet.look(0, 0)).toMatchObject({
    bold: true,
    color: "#FF0000",
    fill: "#FFFF00",
    wrap: true,
    alignment: "Center",
  });
  // B1 says that it is plain; only the cells below it have the look of their column.
  expect(sheet.look(0, 1)).toMatchObject({ bold: false, fill: null });
  expect(sheet.look(1, 1)).toMatchObject({ bold: true, fill: "#FFFF00" });
  expect(sheet.columnWidth(1)).toBe(145);
  expect(sheet.rowHeight(4)).toBe(40);
  expect(sheet.frozen).toEqual({ rows: 1, columns: 2 });
  expect(sheet.tabColor).toBe("#00FF00");
  expect(sheet.config.mergeData).toMatchObject([
    { startRow: 2, endRow: 2, startColumn: 0, endColumn: 2 },
  ]);
  expect(sheet.config.rowData[6]?.hd).toBe(1);
});

test("sheets are hidden and protected as in the file, and the one in view is in view", async () => {
  const content = bookContent(
    [
      sheetContent("Satu", []),
      sheetContent("Dua", [], { isProtected: true }),
      sheetContent("Tiga", [], { state: "hidden" }),
      sheetContent("Empat", [], { state: "veryHidden" }),
    ],
    { activeSheet: 1, structureProtected: true },
  );
  opened = await openBook(content);
  const { workbook } = new ExcelHost(opened.book, null);
  expect(workbook.worksheets.getActiveWorksheet().name).toBe("Dua");
  expect(workbook.worksheets.items.map(({ visibility }) => visibility)).toEqual([
    "Visible",
    "Visible",
    "Hidden",
    "VeryHidden",
  ]);
  expect(workbook.protection.protected).toBe(true);
  expect(workbook.worksheets.items.map(({ protection }) => protection.protected)).toEqual([
    false,
    true,
    false,
    false,
  ]);
});

test("a sheet of 50,000 cells opens whole", async () => {
  const cells = Array.from({ length: 50_000 }, (_, index) =>
    cell(`${"ABCDE"[index % 5]}${Math.floor(index / 5) + 1}`, index),
  );
  opened = await openBook(bookContent([sheetContent("Data", cells)]));
  expect(opened.shown("Data", "E10000")).toEqual([[49_999]]);
  expect(opened.changes().byHand).toBe(false);
});
