import type { Separator } from "../../tables/separators";
import type { ByteSource } from "../byteSource";
import type { FileKind } from "../fileKinds";
import { BYTES_A_PIECE, type OnBytes, type RowSink } from "../row";
import { Utf8Reader } from "../utf8Reader";
import { CellCutter } from "./cellCutter";
import { CsvRows } from "./csvRows";
import { type Dialect, dialectOf } from "./dialect";

/**
 * Reads a text with separators: comma, semicolon, tab or pipe. A row that stands whole within
 * quotes, as when a table was saved after it had been opened as one column, is cut again.
 *
 * @returns the separator
 * @throws Refused with the row that is longer or wider than any row of a table
 */
export function readCsv(
  source: ByteSource,
  kind: FileKind,
  sink: RowSink,
  onBytes: OnBytes,
): Separator {
  const reader = new Utf8Reader(source, kind);
  const head = headOf(reader);
  const dialect = dialectOf(head, reader.bytesRead >= source.size);
  const rows = new CsvRows(dialect.separator.charCodeAt(0), onRowOf(dialect, sink));
  const take = (count: number) => {
    rows.take(count);
    onBytes(reader.bytesRead);
    return count > 0;
  };
  sink.beginSheet("");
  rows.room.set(head);
  take(head.length);
  while (take(reader.read(rows.room)));
  rows.end();
  sink.endSheet({ merged: [], hiddenRows: [] });
  return dialect.separator;
}

function headOf(reader: Utf8Reader): Uint8Array {
  const head = new Uint8Array(BYTES_A_PIECE);
  return head.subarray(0, reader.read(head));
}

function onRowOf(
  { separator, width, saysSeparator }: Dialect,
  sink: RowSink,
): (row: CsvRows) => void {
  const cutter = new CellCutter(separator);
  let isLeftOut = false;
  return (row) => {
    if (saysSeparator && row.number === 0 && !isLeftOut) {
      // Excel does not show that row.
      isLeftOut = true;
      row.number = -1;
      return;
    }
    const again = row.width === 1 && width > 1 ? cutter.cut(row, 0) : undefined;
    sink.row(again?.width === width ? again : row);
  };
}
