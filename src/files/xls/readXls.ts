import { Refused } from "../../messages/refused";
import { tooLargeToOpen } from "../../messages/xlsx";
import type { RowSink } from "../row";
import { RowBuilder } from "../rowBuilder";
import { findCells } from "./cellRecords";
import { CellReader } from "./cellReader";
import { RecordReader } from "./recordReader";
import { readWorkbookPart, type WorkbookPart } from "./workbookPart";
import { workbookStream } from "./workbookStream";

/** An old workbook is read whole. */
export const MOST_XLS_BYTES = 60 * 1024 * 1024;

/**
 * Reads a workbook of Excel 2 to 2003: the values of all sheets in the order of their tabs, those
 * left out that only a program can show.
 *
 * @throws Refused if it is too large, has a password or can't be read
 */
export function readXls(bytes: Uint8Array, sink: RowSink): void {
  if (bytes.length > MOST_XLS_BYTES)
    throw new Refused(tooLargeToOpen(bytes.length, MOST_XLS_BYTES));
  const stream = workbookStream(bytes);
  const workbook = readWorkbookPart(new RecordReader(stream, 0));
  for (const { name, at } of workbook.sheets) {
    sink.beginSheet(name);
    readSheet(workbook, new RecordReader(stream, at), sink);
  }
}

function readSheet(workbook: WorkbookPart, record: RecordReader, sink: RowSink): void {
  const { starts, merged, hiddenRows } = findCells(record);
  const row = new RowBuilder();
  const cells = new CellReader(workbook, record, row);
  row.begin(-1);
  for (const start of starts) {
    record.moveTo(start);
    const number = record.short(0);
    if (number !== row.number) {
      if (row.width > 0) sink.row(row);
      row.begin(number);
    }
    cells.take();
  }
  if (row.width > 0) sink.row(row);
  sink.endSheet({ merged, hiddenRows });
}
