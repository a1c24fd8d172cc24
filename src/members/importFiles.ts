import type { ByteSource } from "../files/byteSource";
import type { FileKind } from "../files/fileKinds";
import { readFile } from "../files/readFile";
import { emptyTable, notRead } from "../messages/members";
import { Refused } from "../messages/refused";
import type { Text } from "../messages/text";
import type { FieldsByHeader } from "../tables/memberColumns";
import { Census } from "./census";
import { type FileRead, listAt, listsOf } from "./fileRead";
import { importedGrid } from "./importedGrid";
import type { ImportProgress, ImportResult } from "./importResult";
import { importedSheets } from "./importedSheets";
import { memberGroups } from "./memberGroups";
import { SheetRows } from "./sheetRows";

/** A file to be imported: its name and its bytes. */
export interface FileToImport {
  readonly name: string;
  readonly source: ByteSource;
}

export interface ImportOptions {
  /** What columns hold, as a person says; the headers say the rest. */
  readonly fields?: FieldsByHeader;
  readonly onProgress?: (progress: ImportProgress) => void;
}

/**
 * Reads files of any kind, one after another: tables of regions whole, lists of persons row by
 * row into counts. A person whose NIK stands in several rows, in whichever of the files, is
 * counted once.
 *
 * @returns what was found. A file that can't be read says why, and nothing of it is counted
 */
export async function importFiles(
  files: readonly FileToImport[],
  { fields = new Map(), onProgress = () => undefined }: ImportOptions = {},
): Promise<ImportResult> {
  const census = new Census();
  const totalBytes = files.reduce((sum, { source }) => sum + source.size, 0);
  const reads: FileRead[] = [];
  let [bytes, rows] = [0, 0];
  for (const [index, { name: file, source }] of files.entries()) {
    const sink = (kind: FileKind) => new SheetRows(file, kind.format === "csv", census, fields);
    const tell = (bytesRead: number, rowsRead: number) =>
      onProgress({ index, file, bytes: bytes + bytesRead, totalBytes, rows: rows + rowsRead });
    const read = await readOne(file, source, census, sink, tell);
    reads.push(read);
    rows += read.rows;
    bytes += source.size;
    tell(0, 0);
  }
  const lists = listsOf(reads);
  census.niks.findDuplicates((entry, first) =>
    lists[listAt(lists, entry)]?.isDuplicate(entry, first),
  );
  return { ...importedSheets(reads, census), groups: memberGroups(census, lists) };
}

/** Reads one file whole; if that fails, the census forgets what it has seen of it. */
async function readOne(
  file: string,
  source: ByteSource,
  census: Census,
  sinkFor: (kind: FileKind) => SheetRows,
  tell: (bytes: number, rows: number) => void,
): Promise<FileRead> {
  const entriesBefore = census.niks.length;
  let kind: FileKind | undefined;
  let sheets: SheetRows | undefined;
  let isReserved = false;
  const onBytes = (bytesRead: number) => {
    const rows = sheets?.rows ?? 0;
    if (!isReserved && kind?.format === "csv" && sheets?.isList) {
      // The first rows tell how many there will be.
      census.niks.reserve((rows / bytesRead) * (source.size - bytesRead));
      isReserved = true;
    }
    tell(bytesRead, rows);
  };
  const sinkOf = (found: FileKind) => {
    kind = found;
    return (sheets = sinkFor(found));
  };
  try {
    const read = await readFile(source, sinkOf, onBytes);
    const found = (sheets?.sheets ?? []).flatMap((sheet) =>
      "members" in sheet ? sheet : importedGrid(sheet, read.separator),
    );
    if (found.length === 0) throw new Refused(emptyTable);
    return { file, ...read, rows: sheets?.rows ?? 0, sheets: found };
  } catch (error) {
    census.niks.truncate(entriesBefore);
    const { format, encoding } = kind ?? {};
    return { file, format, encoding, rows: 0, sheets: [], error: reasonOf(error) };
  }
}

function reasonOf(error: unknown): Text {
  return error instanceof Refused ? error.text : notRead(String(error));
}
