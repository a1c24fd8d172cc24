import { Refused } from "../messages/refused";
import type { ByteSource } from "./byteSource";
import { readCsv } from "./csv/readCsv";
import type { FileKind, ReadFile } from "./fileKinds";
import { BYTES_A_PIECE, type OnBytes, type RowSink } from "./row";
import { sniff } from "./sniff";

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
  if (format === "csv") {
    return { format, encoding, separator: readCsv(source, kind, sink, onBytes) };
  }
  throw new Refused({ id: format, en: String(BYTES_A_PIECE) });
}
