import { Refused } from "../../messages/refused";
import { partDamaged } from "../../messages/xlsx";
import type { ByteSource } from "../byteSource";
import type { OnBytes, RowSink } from "../row";
import { cellFormats } from "./cellFormats";
import type { CellSources } from "./cellReader";
import { isDateFormat } from "./dateFormat";
import { PackageReader, type SheetEntry } from "./packageReader";
import { scanPart } from "./scanPart";
import { readSharedTexts } from "./sharedTexts";
import { SheetRows } from "./sheetRows";
import { readDirectory } from "./zipDirectory";
import type { ZipLimits } from "./zipLimits";
import { ZipReader } from "./zipReader";

const MB = 1024 * 1024;
/** A million persons of eight columns take 90 MB, and 650 MB when unpacked. */
const MOST_BYTES = 256 * MB;
const limits: ZipLimits = {
  parts: 10_000,
  inAll: 768 * MB,
  whole: 16 * MB,
  streamed: 768 * MB,
  timesSmaller: 250,
};
/** From 1 January 1900 to 1 January 1904, as Excel counts them. */
const DAYS_TO_1904 = 1462;

/**
 * Reads the rows of all worksheets of an .xlsx or .xlsm file in the order of their tabs. Hidden
 * ones are read, for everybody can show them; those that only a program can show hold what that
 * program keeps for itself.
 *
 * @throws Refused with what is wrong with the file
 */
export function readXlsx(source: ByteSource, sink: RowSink, onBytes: OnBytes): void {
  const pkg = new PackageReader(new ZipReader(readDirectory(source, MOST_BYTES), limits));
  const sheets = readableSheets(pkg);
  let bytesRead = 0;
  const onPacked = (bytes: number) => onBytes((bytesRead += bytes));
  const sources = cellSources(pkg, onPacked);
  for (const sheet of sheets) {
    sink.beginSheet(sheet.name);
    const rows = new SheetRows(sheet, sources, sink);
    scanPart(pkg.zip, sheet.part, rows, onPacked);
    sink.endSheet(rows.rest);
  }
  onBytes(source.size);
}

function readableSheets(pkg: PackageReader): SheetEntry[] {
  const { sheets } = pkg;
  const parts = new Set(sheets.map(({ part }) => part.toLowerCase()));
  // A sheet that leads nowhere, or two that are one.
  if (parts.has("") || parts.size < sheets.length) throw new Refused(partDamaged(pkg.workbookPart));
  return sheets.filter(({ isWorksheet, state }) => isWorksheet && state !== "veryHidden");
}

function cellSources(pkg: PackageReader, onPacked: (bytes: number) => void): CellSources {
  const stylesPart = pkg.relatedPart(pkg.workbookPart, "styles");
  const formats = cellFormats(pkg.zip, stylesPart);
  const { date1904 } = pkg;
  const textsPart = pkg.relatedPart(pkg.workbookPart, "sharedStrings");
  return {
    texts: readSharedTexts(pkg.zip, textsPart, onPacked),
    formats: formats.map((format) => (format === "General" ? undefined : format)),
    missingDays: formats.map((format) => (date1904 && isDateFormat(format) ? DAYS_TO_1904 : 0)),
  };
}
