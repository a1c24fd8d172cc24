import { Refused } from "../../messages/refused";
import { cellTooLong, partDamaged, sheetRowTooLong } from "../../messages/xlsx";
import { areaAt, sheetSize } from "../../tables/address";
import type { Area } from "../../tables/grid";
import { cellKinds, type RowSink, type SheetRest } from "../row";
import { RowBuilder } from "../rowBuilder";
import { isTrue } from "./attributes";
import { integerIn, isUsualNumber, numberText } from "./cellNumber";
import { NameTable } from "./nameTable";
import { serialOf } from "./serialDate";
import type { SharedTexts } from "./sharedTexts";
import { TextBytes } from "./textBytes";
import { TextRuns } from "./textRuns";
import type { ScanListener } from "./xmlScanner";
import type { XmlTag } from "./xmlTag";

/** What the cells of a sheet point at elsewhere in the workbook. */
export interface CellSources {
  readonly texts: SharedTexts;
  /** Number formats by style; undefined for "General". */
  readonly formats: readonly (string | undefined)[];
  /** Of styles that show dates, where days count from 1904 on: by how many they are too low. */
  readonly missingDays: readonly number[];
}

/** Excel's own limit is 32,767 characters. */
const MOST_BYTES_A_CELL = 1 << 20;
const MOST_BYTES_A_ROW = 1 << 24;
/** They matter to headings and labels: some programs merge cells in each of a million rows. */
const MOST_MERGED = 200_000;

/** Makes rows of what a sheet part holds, element by element. */
export class SheetRows implements ScanListener {
  private readonly merged: Area[] = [];
  private readonly hiddenRows: number[] = [];
  private readonly row = new RowBuilder();
  private number = -1;
  private rowBytes = 0;
  private isInData = false;
  private isInCell = false;
  private column = -1;
  private style = 0;
  private type = "";
  private readonly types = new NameTable();
  private readonly value = new TextBytes(1 << 8);
  private readonly runs = new TextRuns(this.value);
  private isInValue = false;

  constructor(
    private readonly sheet: string,
    private readonly part: string,
    private readonly sources: CellSources,
    private readonly sink: RowSink,
  ) {}

  get rest(): SheetRest {
    return { merged: this.merged, hiddenRows: this.hiddenRows };
  }

  open(name: string, tag: XmlTag): void {
    if (name === "c") this.openCell(tag);
    else if (this.isInCell) this.openInCell(name);
    else if (name === "row") this.openRow(tag);
    else if (name === "sheetData") this.isInData = true;
    else if (name === "mergeCell") this.merge(tag);
  }

  text(bytes: Uint8Array, start: number, end: number): void {
    if (!this.isInCell) return;
    if (this.isInValue) this.value.append(bytes, start, end);
    else this.runs.text(bytes, start, end);
    if (this.value.length > MOST_BYTES_A_CELL) this.refuseCell();
  }

  close(name: string): void {
    if (name === "v") this.isInValue = false;
    else if (name === "c") this.closeCell();
    else if (this.isInCell) this.runs.close(name);
    else if (name === "row") this.closeRow();
    else if (name === "sheetData") this.isInData = false;
  }

  private openRow(tag: XmlTag): void {
    // Drawings say in elements of that name where they stand.
    if (!this.isInData) return;
    const said = tag.value("r");
    const number = said === undefined ? this.number + 1 : Number(said) - 1;
    const follows = Number.isInteger(number) && number > this.number && number < sheetSize.rows;
    if (!follows) this.refuse();
    this.number = number;
    this.column = -1;
    this.rowBytes = 0;
    this.row.begin(number);
    if (isTrue(tag.value("hidden"))) this.hiddenRows.push(number);
  }

  private closeRow(): void {
    if (this.isInData && this.row.width > 0) this.sink.row(this.row);
  }

  private openCell(tag: XmlTag): void {
    if (!this.isInData) return;
    this.column++;
    this.style = 0;
    this.type = "";
    for (let index = 0; index < tag.count; index++) {
      const start = tag.starts[index] as number;
      const end = tag.ends[index] as number;
      const name = tag.names[index];
      if (name === "r") this.column = this.columnAt(tag.bytes, start, end);
      else if (name === "t") this.type = this.types.at(tag.bytes, start, end);
      else if (name === "s") this.style = integerIn(tag.bytes, start, end);
    }
    if (this.column >= sheetSize.columns) this.refuse();
    this.isInCell = true;
    this.value.length = 0;
  }

  /** The column of "AB12", whose row must be the one that is open. */
  private columnAt(bytes: Uint8Array, start: number, end: number): number {
    let column = 0;
    let at = start;
    for (; at < end && at < start + 3; at++) {
      const letter = ((bytes[at] as number) | 32) - 96;
      if (letter < 1 || letter > 26) break;
      column = 26 * column + letter;
    }
    if (at === start || integerIn(bytes, at, end) !== this.number + 1) this.refuse();
    return column - 1;
  }

  private openInCell(name: string): void {
    if (name === "v") this.isInValue = this.type !== "inlineStr";
    else if (this.type === "inlineStr") this.runs.open(name);
  }

  private closeCell(): void {
    if (!this.isInCell) return;
    this.isInCell = false;
    if (this.value.length === 0) return;
    switch (this.type) {
      case "s":
        return this.putShared();
      case "str":
        this.value.unescapeFrom(0);
        return this.putText();
      case "inlineStr":
      case "e":
        return this.putText();
      case "b":
        return this.row.truth(this.column, isTrue(this.value.toString().trim()));
      case "d":
        return this.putDate(this.value.toString().trim());
      default:
        return this.putNumber();
    }
  }

  private putShared(): void {
    const { texts } = this.sources;
    const index = integerIn(this.value.bytes, 0, this.value.length);
    if (index < 0 || index >= texts.count) this.refuse();
    this.putBytes(texts.bytes, texts.start(index), texts.end(index));
  }

  private putText(): void {
    this.putBytes(this.value.bytes, 0, this.value.length);
  }

  private putBytes(bytes: Uint8Array, start: number, end: number): void {
    if (start === end) return;
    if (end - start > MOST_BYTES_A_CELL) this.refuseCell();
    this.rowBytes += end - start;
    if (this.rowBytes > MOST_BYTES_A_ROW) {
      throw new Refused(sheetRowTooLong(this.sheet, this.number + 1));
    }
    this.row.bytes(this.column, bytes, start, end);
  }

  /** A date in ISO form as the number by which Excel keeps it. */
  private putDate(iso: string): void {
    const serial = serialOf(iso, false);
    if (serial === undefined) this.putText();
    else this.row.numeric(this.column, String(serial), this.format ?? "yyyy-mm-dd");
  }

  private putNumber(): void {
    const { value, row, column, format } = this;
    const days = this.sources.missingDays[this.style] ?? 0;
    if (days === 0 && isUsualNumber(value.bytes, value.length)) {
      row.bytes(column, value.bytes, 0, value.length);
      row.kinds[column] = cellKinds.number;
      row.formats[column] = format;
      return;
    }
    const text = value.toString().trim();
    if (text === "") return;
    const number = numberText(text) ?? this.refuse();
    row.numeric(column, days === 0 ? number : String(Number(number) + days), format);
  }

  private get format(): string | undefined {
    return this.sources.formats[this.style];
  }

  private merge(tag: XmlTag): void {
    if (this.merged.length === MOST_MERGED) return;
    const area = areaAt(tag.value("ref") ?? "");
    if (area) this.merged.push(area);
  }

  private refuse(): never {
    throw new Refused(partDamaged(this.part));
  }

  private refuseCell(): never {
    throw new Refused(cellTooLong(this.sheet, this.number + 1));
  }
}
