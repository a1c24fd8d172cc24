import { oldWorkbookDamaged } from "../../messages/oldFiles";
import { Refused } from "../../messages/refused";
import { tooLargeToOpen } from "../../messages/xlsx";
import { bytesFrom, type ByteSource } from "../byteSource";
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
export function readXls(source: ByteSource, sink: RowSink): void {
  const { size } = source;
  if (size > MOST_XLS_BYTES) throw new Refused(tooLargeToOpen(size, MOST_XLS_BYTES));
  const stream = workbookStream(bytesFrom(source, 0, size));
  const workbook = readWorkbookPart(new RecordReader(stream, 0));
  let left = stream.length;
  for (const { name, at } of workbook.sheets) {
    const record = new RecordReader(stream, at);
    const cells = findCells(record);
    // Sheets stand behind each other; those that share their records could be without number.
    left -= record.end - at;
    if (left < 0) throw new Refused(oldWorkbookDamaged);
    sink.beginSheet(name);
    giveRows(workbook, record, cells.starts, sink);
    sink.endSheet({ merged: cells.merged, hiddenRows: cells.hiddenRows });
  }
}

/** @param starts where the records of its cells begin */
function giveRows(
  workbook: WorkbookPart,
  record: RecordReader,
  starts: readonly number[],
  sink: RowSink,
): void {
  const row = new RowBuilder();
  const cells = new CellReader(workbook, record, row);
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
}
