import type { ByteSource } from "../files/byteSource";
import type { FileKind } from "../files/fileKinds";
import { readFile } from "../files/readFile";
import { emptyTable, notRead } from "../messages/members";
import { Refused } from "../messages/refused";
import type { Text } from "../messages/text";
import { guessPurpose } from "./decree/purposes";
import { namedApart } from "./fileNames";
import type { FileRead } from "./fileRead";
import { fieldsChosen, type ImportChoices } from "./importChoices";
import { importedGrid, UnnamedNiks } from "./importedGrid";
import type { ImportProgress } from "./importResult";
import type { MemberHeader } from "./memberHeader";
import { type ListRows, SheetRows } from "./sheetRows";

/** A file to be imported: its name and its bytes. */
export interface FileToImport {
  readonly name: string;
  readonly source: ByteSource;
}

/** What is to become of the lists of persons in files. */
export interface ListsTaken<List extends ListRows> {
  /** Begins a list; nothing is read of it where that is undefined. */
  begin(file: number, sheet: string, header: MemberHeader): List | undefined;
  /** The list that was begun last seems to have so many more rows. */
  expect?(rows: number): void;
  /** A file can't be read to its end: nothing of the lists that it began counts. */
  forget?(begun: readonly List[]): void;
}

export interface ReadingOptions {
  readonly choices?: ImportChoices;
  readonly onProgress?: (progress: ImportProgress) => void;
}

/**
 * Reads files of any kind, one after another: tables of regions whole, lists of persons row by
 * row.
 *
 * @returns what was found, by names that no two files share. A file that can't be read says why,
 * and nothing of it is taken
 */
export async function readFiles<List extends ListRows>(
  files: readonly FileToImport[],
  taken: ListsTaken<List>,
  { choices = {}, onProgress = () => undefined }: ReadingOptions = {},
): Promise<FileRead<List>[]> {
  const totalBytes = files.reduce((sum, { source }) => sum + source.size, 0);
  const reads: FileRead<List>[] = [];
  let [bytes, rows] = [0, 0];
  for (const [index, file] of namedApart(files).entries()) {
    const tell = (bytesRead: number, rowsRead: number) =>
      onProgress({
        index,
        file: file.name,
        bytes: bytes + bytesRead,
        totalBytes,
        rows: rows + rowsRead,
      });
    const read = await readOne(index, file, taken, choices, tell);
    reads.push(read);
    rows += read.rows;
    bytes += file.source.size;
    tell(0, 0);
  }
  return reads;
}

/** Reads one file whole; if that fails, nothing of it is taken. */
async function readOne<List extends ListRows>(
  index: number,
  { name: file, source }: FileToImport,
  taken: ListsTaken<List>,
  choices: ImportChoices,
  tell: (bytes: number, rows: number) => void,
): Promise<FileRead<List>> {
  const begun: List[] = [];
  const taking = {
    fieldsOf: (texts: readonly string[]) => fieldsChosen(choices, texts),
    begin: (sheet: string, header: MemberHeader) => {
      if (isLeftOut(index, sheet, choices) || isOfOthers(index, file, sheet, choices)) {
        return undefined;
      }
      const list = taken.begin(index, sheet, header);
      if (list) begun.push(list);
      return list;
    },
  };
  let kind: FileKind | undefined;
  let sheets: SheetRows<List> | undefined;
  let isExpected = false;
  const onBytes = (bytesRead: number) => {
    const rows = sheets?.rows ?? 0;
    if (!isExpected && kind?.format === "csv" && sheets?.isList) {
      // The first rows tell how many there will be.
      taken.expect?.((rows / bytesRead) * (source.size - bytesRead));
      isExpected = true;
    }
    tell(bytesRead, rows);
  };
  const sinkFor = (found: FileKind) => {
    kind = found;
    return (sheets = new SheetRows(file, found.format === "csv", taking));
  };
  try {
    const read = await readFile(source, sinkFor, onBytes);
    const found = (sheets?.sheets ?? []).flatMap((sheet) =>
      "list" in sheet ? sheet : importedGrid(sheet, read.separator),
    );
    if (found.length === 0) throw new Refused(emptyTable);
    return { file, ...read, rows: sheets?.rows ?? 0, sheets: found };
  } catch (error) {
    taken.forget?.(begun);
    const { format, encoding } = kind ?? {};
    const nikColumn = error instanceof UnnamedNiks && error.title !== "" ? error.title : undefined;
    return { file, format, encoding, rows: 0, sheets: [], error: reasonOf(error), nikColumn };
  }
}

/** Whether a person said that a list is not to be taken. */
export function isLeftOut(file: number, sheet: string, { leftOut = [] }: ImportChoices): boolean {
  return leftOut.some((each) => each.file === file && each.sheet === sheet);
}

/** Whether a list is there for other people than members, and nobody said that it is to be taken. */
function isOfOthers(
  file: number,
  fileName: string,
  sheet: string,
  { onlyMembersBut: but }: ImportChoices,
): boolean {
  if (!but || but.some((each) => each.file === file && each.sheet === sheet)) return false;
  return guessPurpose(fileName, sheet) !== "members";
}

function reasonOf(error: unknown): Text {
  return error instanceof Refused ? error.text : notRead(String(error));
}
