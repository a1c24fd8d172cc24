import { oldWorkbookDamaged } from "../../messages/oldFiles";
import { Refused } from "../../messages/refused";
import { refuseLongRow } from "../bounds";
import type { RowBuilder } from "../rowBuilder";
import { isDateFormat } from "../../files/xlsx/dateFormat";
import type { RecordReader } from "./recordReader";
import { type CellType, cellTypeOf, formulaParts, formulaTexts } from "./recordTypes";
import { WideTexts } from "./wideTexts";
import type { WorkbookPart } from "./workbookPart";

/** Excel 97 to 2003 has no more. */
const MOST_COLUMNS = 256;
/** From 1 January 1900, as Excel counts it, to 1 January 1904. */
const DAYS_TO_1904 = 1462;
/** Later records of cells have greater numbers, except for formulas. */
const LAST_OF_EXCEL_2 = 0x05;
const FORMAT_IN_EXCEL_2 = 0x3f;
const SHORT_NUMBER_LENGTH = 6;

const errors: ReadonlyMap<number, string> = new Map([
  [0x00, "#NULL!"],
  [0x07, "#DIV/0!"],
  [0x0f, "#VALUE!"],
  [0x17, "#REF!"],
  [0x1d, "#NAME?"],
  [0x24, "#NUM!"],
  [0x2a, "#N/A"],
]);

/** What a formula gives, where that is no number. */
const results = { text: 0, truth: 1, error: 2 };

/** Puts what the records of cells hold into a row. */
export class CellReader {
  /** Whether the cell's record is one of Excel 2. */
  private isOldest = false;
  /** Where in the record its content stands: behind row, column and style. */
  private content = 0;

  constructor(
    private readonly workbook: WorkbookPart,
    private readonly record: RecordReader,
    private readonly row: RowBuilder,
  ) {}

  /** Takes the cell, or cells, of the record where the reader stands. */
  take(): void {
    const { type } = this.record;
    this.isOldest = type <= LAST_OF_EXCEL_2 || this.workbook.version === 2;
    this.content = this.isOldest ? 7 : 6;
    this.takers[cellTypeOf.get(type) as CellType](this.record.short(2));
  }

  private readonly takers: Readonly<Record<CellType, (column: number) => void>> = {
    integer: (column) => this.number(column, this.record.short(this.content)),
    number: (column) => this.number(column, this.record.double(this.content)),
    shortNumber: (column) => this.number(column, this.shortNumber(this.content)),
    shortNumbers: (column) => this.shortNumbers(column),
    text: (column) => this.text(column, this.textAt(this.record, this.content)),
    sharedText: (column) => {
      const index = this.record.long(this.content);
      this.text(column, this.workbook.sharedTexts?.text(index) ?? refuse());
    },
    truth: (column) => {
      const isError = this.record.byte(this.content + 1) === 1;
      const value = this.record.byte(this.content);
      if (isError) this.error(column, value);
      else this.truth(column, value === 1);
    },
    formula: (column) => this.formula(column),
  };

  private formula(column: number): void {
    const { record, content } = this;
    const isNumber = record.short(content + 6) !== 0xffff;
    const result = record.byte(content);
    if (isNumber) this.number(column, record.double(content));
    else if (result === results.text) this.text(column, this.formulaText());
    else if (result === results.truth) this.truth(column, record.byte(content + 2) === 1);
    else if (result === results.error) this.error(column, record.byte(content + 2));
  }

  private formulaText(): string {
    const ahead = this.record.ahead();
    while (ahead.next() && formulaParts.has(ahead.type));
    return formulaTexts.has(ahead.type) ? this.textAt(ahead, 0) : "";
  }

  private textAt(record: RecordReader, at: number): string {
    const { version, narrowTexts } = this.workbook;
    if (version === 8) return new WideTexts(record, record.start + at).text();
    return this.isOldest ? narrowTexts.shortText(record, at) : narrowTexts.text(record, at);
  }

  /** Numbers of several columns, each with its style before it. */
  private shortNumbers(first: number): void {
    const { record } = this;
    const count = Math.floor((record.end - record.start - 4) / SHORT_NUMBER_LENGTH);
    for (let index = 0; index < count; index++) {
      const at = 4 + index * SHORT_NUMBER_LENGTH;
      this.number(first + index, this.shortNumber(at + 2), record.short(at));
    }
  }

  /** Thirty bits of an integer or of a double; the lowest two say which, and whether hundredths. */
  private shortNumber(at: number): number {
    const bits = this.record.long(at);
    const number = bits & 2 ? (bits | 0) >> 2 : doubleOf(bits & ~3);
    return bits & 1 ? number / 100 : number;
  }

  private number(column: number, number: number, style?: number): void {
    if (!Number.isFinite(number)) return this.text(column, "#NUM!");
    const format = this.format(style);
    const isShifted = this.workbook.date1904 && format !== undefined && isDateFormat(format);
    const value = isShifted ? number + DAYS_TO_1904 : number;
    this.row.numeric(this.placed(column), String(value), format);
  }

  private format(style: number | undefined): string | undefined {
    const { record, workbook } = this;
    if (this.isOldest) return workbook.formats.ofNumber(record.byte(5) & FORMAT_IN_EXCEL_2);
    return workbook.formats.ofStyle(style ?? record.short(4));
  }

  private text(column: number, text: string): void {
    if (text !== "") this.row.text(this.placed(column), text);
  }

  private truth(column: number, isTrue: boolean): void {
    this.row.truth(this.placed(column), isTrue);
  }

  /** Cells of the same place follow each other in no file, but could without end. */
  private placed(column: number): number {
    if (column >= MOST_COLUMNS) refuse();
    refuseLongRow(this.row, column);
    return column;
  }

  private error(column: number, code: number): void {
    this.text(column, errors.get(code) ?? "#N/A");
  }
}

const eightBytes = new DataView(new ArrayBuffer(8));

function doubleOf(highBits: number): number {
  eightBytes.setInt32(0, highBits);
  return eightBytes.getFloat64(0);
}

function refuse(): never {
  throw new Refused(oldWorkbookDamaged);
}
