import { oldWorkbookDamaged } from "../../messages/oldFiles";
import { Refused } from "../../messages/refused";
import { encryptedFile } from "../../messages/xlsx";
import { CellFormats } from "./cellFormats";
import { NarrowTexts } from "./narrowTexts";
import type { RecordReader } from "./recordReader";
import { beginnings, recordTypes } from "./recordTypes";
import { SharedTexts } from "./sharedTexts";
import { WideTexts } from "./wideTexts";

/** Versions of Excel by what their records look like: 5 is 95 too, 8 is 97 to 2003. */
export type Version = 2 | 3 | 4 | 5 | 8;

/** What the sheets of a workbook have in common. */
export interface WorkbookPart {
  readonly version: Version;
  readonly narrowTexts: NarrowTexts;
  readonly formats: CellFormats;
  sharedTexts?: SharedTexts;
  date1904: boolean;
  readonly sheets: OldSheet[];
}

/** Where the records of a sheet begin. */
export interface OldSheet {
  readonly name: string;
  readonly at: number;
}

const EXCEL_97 = 0x600;
/** What stands in the first record of a part: several sheets of Excel 4 in one file. */
const BOUND_SHEETS = 0x100;
const WORKBOOK = 5;
/** A sheet's kind, and that it can only be shown by a program. */
const PLAIN_SHEET = 0;
const DEEPLY_HIDDEN = 2;

/**
 * Reads the first part of a workbook, which says what its sheets have in common. Of a workbook
 * with one sheet only, it is that sheet.
 *
 * @param record stands before the first record
 * @throws Refused if it has a password, or can't be read
 */
export function readWorkbookPart(record: RecordReader): WorkbookPart {
  if (!record.next() || !beginnings.has(record.type)) refuse();
  const holds = record.short(2);
  const part: WorkbookPart = {
    version: versionOf(record),
    narrowTexts: new NarrowTexts(),
    formats: new CellFormats(),
    date1904: false,
    sheets: [],
  };
  if (part.version === 4 && holds === BOUND_SHEETS) refuse();
  if (holds !== WORKBOOK) part.sheets.push({ name: "", at: 0 });
  while (record.next() && record.type !== recordTypes.endOfPart) takeRecord(part, record);
  return part;
}

function versionOf(record: RecordReader): Version {
  if (record.type === 0x09) return 2;
  if (record.type === 0x209) return 3;
  if (record.type === 0x409) return 4;
  return record.short(0) === EXCEL_97 ? 8 : 5;
}

function takeRecord(part: WorkbookPart, record: RecordReader): void {
  const { version, formats, narrowTexts } = part;
  switch (record.type) {
    case recordTypes.password:
      throw new Refused(encryptedFile);
    case recordTypes.codePage:
      return narrowTexts.use(record.short(0));
    case recordTypes.dates1904:
      part.date1904 = record.short(0) === 1;
      return;
    case recordTypes.sharedTexts:
      part.sharedTexts = new SharedTexts(record);
      return;
    case recordTypes.sheet:
      return takeSheet(part, record);
    case recordTypes.shortFormat:
      return formats.addFormat(narrowTexts.shortText(record, 0));
    case recordTypes.format:
      if (version < 5) return formats.addFormat(narrowTexts.shortText(record, 2));
      return formats.addFormat(formatCode(part, record), record.short(0));
    case recordTypes.style3:
    case recordTypes.style4:
      return formats.addStyle(record.byte(1));
    case recordTypes.style:
      return formats.addStyle(record.short(2));
  }
}

function formatCode({ version, narrowTexts }: WorkbookPart, record: RecordReader): string {
  if (version < 8) return narrowTexts.shortText(record, 2);
  return new WideTexts(record, record.start + 2).text();
}

function takeSheet({ version, narrowTexts, sheets }: WorkbookPart, record: RecordReader): void {
  const at = record.long(0);
  const isRead = record.byte(5) === PLAIN_SHEET && (record.byte(4) & 3) !== DEEPLY_HIDDEN;
  if (!isRead) return;
  const name =
    version < 8
      ? narrowTexts.shortText(record, 6)
      : new WideTexts(record, record.start + 6).shortText();
  sheets.push({ name, at });
}

function refuse(): never {
  throw new Refused(oldWorkbookDamaged);
}
