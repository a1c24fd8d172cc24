import type { ByteSource } from "./byteSource";
import { readCsv } from "./csv/readCsv";
import type { FileKind, ReadFile } from "./fileKinds";
import { readHtml } from "./html/readHtml";
import { BYTES_A_PIECE, type OnBytes, type RowSink } from "./row";
import { sniff } from "./sniff";
import { readSpreadsheetMl } from "./spreadsheetml/readSpreadsheetMl";
import { textOf } from "./utf8Reader";
import { readXls } from "./xls/readXls";
import { readXlsx } from "./xlsx/readXlsx";

/**
 * Reads all rows of a file, whatever its name says that it is: CSV with any separator, XLSX, the
 * older XLS, and HTML or SpreadsheetML that was saved as one.
 *
 * @param sinkFor makes who takes the rows, from what the file is; what it throws ends the reading
 * @param onBytes told how far reading has come
 * @throws Refused with what is wrong with the file and what to do
 */
export async function readFile(
  source: ByteSource,
  sinkFor: (kind: FileKind) => RowSink,
  onBytes: OnBytes = () => undefined,
): Promise<ReadFile> {
  const kind = sniff(source);
  const { format, encoding } = kind;
  const sink = sinkFor(kind);
  const texts = () => textOf(source, kind, BYTES_A_PIECE, onBytes);
  switch (format) {
    case "csv":
      return { format, encoding, separator: readCsv(source, kind, sink, onBytes) };
    case "html":
      readHtml(texts(), sink);
      // Its cells are texts, too, and Indonesian ones: "36,47".
      return { format, encoding, separator: ";" };
    case "xlsx":
      readXlsx(source, sink, onBytes);
      return { format };
    case "xls":
      readXls(source, sink);
      return { format };
    case "spreadsheetml":
      readSpreadsheetMl(texts(), sink);
      return { format, encoding };
  }
}
