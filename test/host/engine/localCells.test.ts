import type { ICellData } from "@univerjs/core";
import { CellValueType } from "@univerjs/core";
import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT, SheetInterceptorService } from "@univerjs/sheets";
import type { FWorkbook } from "@univerjs/sheets/facade";
import { FUniver } from "@univerjs/core/facade";
import type { Booted } from "../../../src/host/engine/boot";
import { bootNodeGrid } from "../../../src/host/engine/bootNode";
import type { Language } from "../../../src/messages/text";
import type { CellValue } from "../../../src/tables/grid";
import { contentOf, workbookOf } from "../support";

let booted: Booted;

async function openIn(language: Language, content: CellValue): Promise<void> {
  booted = bootNodeGrid(contentOf(workbookOf({ Data: [[0]] })), () => false, language);
  const cell = { row: 0, column: 0 };
  booted.book.activeSheet.write({ first: cell, last: cell }, [[content]]);
  await booted.book.calculation.settle();
}

afterEach(async () => {
  await booted.book.calculation.settle();
  booted.close();
});

function openSheet() {
  const workbook = FUniver.newAPI(booted.injector).getActiveWorkbook() as FWorkbook;
  const worksheet = workbook.getActiveSheet().getSheet();
  const interceptors = booted.injector.get(SheetInterceptorService);
  return { workbook: workbook.getWorkbook(), worksheet, interceptors };
}

/** What the editor of A1 gets, as the page's grid asks for it. */
function edited() {
  const { workbook, worksheet, interceptors } = openSheet();
  const place = {
    workbook,
    worksheet,
    unitId: workbook.getUnitId(),
    subUnitId: worksheet.getSheetId(),
    row: 0,
    col: 0,
    origin: worksheet.getCellRaw(0, 0),
  };
  const ask = interceptors.writeCellInterceptor.fetchThroughInterceptors(BEFORE_CELL_EDIT);
  const cell = ask(worksheet.getCell(0, 0), place);
  return cell?.f ?? cell?.v;
}

/** What becomes of what was typed into A1. */
function written(cell: ICellData) {
  const { workbook, worksheet, interceptors } = openSheet();
  return interceptors.onWriteCell(workbook, worksheet, 0, 0, cell);
}

test.each<[Language, CellValue, string]>([
  ["id", "=SUM(0.5,{1,2;3,4})", "=SUM(0,5;{1\\2;3\\4})"],
  ["en", "=SUM(0.5,{1,2;3,4})", "=SUM(0.5,{1,2;3,4})"],
  ["id", 0.123456789012, "0,123456789012"],
  ["en", 0.123456789012, "0.123456789012"],
  ["id", 607_426 / 1_665_549, "0,364700167932616"],
  ["en", 607_426 / 1_665_549, "0.364700167932616"],
  ["id", "Kab. Sambas", "Kab. Sambas"],
])("in %s, the editor of a cell with %p gets %p", async (language, content, text) => {
  await openIn(language, content);
  expect(edited()).toBe(text);
});

test.each<[Language, string]>([
  ["id", "0,5"],
  ["en", "0.5"],
])("in %s, an unformatted number shows %p", async (language, shown) => {
  await openIn(language, 0.5);
  const cell = { row: 0, column: 0 };
  expect(booted.book.activeSheet.texts({ first: cell, last: cell })).toEqual([[shown]]);
});

test("what is typed in the English form of a number is a text in Indonesian", async () => {
  await openIn("id", 0);
  expect(written({ v: "0.5956" })).toEqual({ v: "0.5956", t: CellValueType.FORCE_STRING });
  expect(written({ v: "0,5956" })).toEqual({ v: "0.5956" });
});

test("nothing is read into what is typed into a cell for texts", async () => {
  await openIn("id", 0);
  const typed = { v: "607.426", t: CellValueType.STRING };
  expect(written(typed)).toEqual(typed);
});

test("a number that the grid takes for a text, since it is long, is a number", async () => {
  await openIn("id", 0);
  // The page's grid reads so; the one without a page leaves it.
  const { interceptors } = openSheet();
  interceptors.writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    handler: (cell, _, next) => next({ ...cell, t: CellValueType.FORCE_STRING }),
  });
  expect(written({ v: "-0,0364700167932616" })).toMatchObject({
    v: -0.0364700167932616,
    t: CellValueType.NUMBER,
  });
  expect(written({ v: "Kab. Sambas" })).toMatchObject({ v: "Kab. Sambas" });
});
