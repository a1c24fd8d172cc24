import { BEFORE_CELL_EDIT, SheetInterceptorService } from "@univerjs/sheets";
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

/** What the editor of A1 gets, as the page's grid asks for it. */
function edited() {
  const workbook = FUniver.newAPI(booted.injector).getActiveWorkbook() as FWorkbook;
  const worksheet = workbook.getActiveSheet().getSheet();
  const place = {
    workbook: workbook.getWorkbook(),
    worksheet,
    unitId: workbook.getId(),
    subUnitId: worksheet.getSheetId(),
    row: 0,
    col: 0,
    origin: worksheet.getCellRaw(0, 0),
  };
  const interceptors = booted.injector.get(SheetInterceptorService).writeCellInterceptor;
  const cell = interceptors.fetchThroughInterceptors(BEFORE_CELL_EDIT)(
    worksheet.getCell(0, 0),
    place,
  );
  return cell?.f ?? cell?.v;
}

test.each<[Language, CellValue, string]>([
  ["id", "=SUM(0.5,{1,2;3,4})", "=SUM(0,5;{1\\2;3\\4})"],
  ["en", "=SUM(0.5,{1,2;3,4})", "=SUM(0.5,{1,2;3,4})"],
  ["id", 0.123456789012, "0,123456789012"],
  ["en", 0.123456789012, "0.123456789012"],
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
