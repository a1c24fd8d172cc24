import { Refused } from "../../messages/refused";
import { cellTooLong, partDamaged, sheetRowTooLong } from "../../messages/xlsx";
import { sheetSize } from "../../tables/address";
import { MOST_BYTES_A_ROW } from "../bounds";
import { cellKinds } from "../row";
import type { RowBuilder } from "../rowBuilder";
import { isTrue } from "./attributes";
import { integerIn, isUsualNumber, numberText } from "./cellNumber";
import { NameTable } from "./nameTable";
import { serialOf } from "./serialDate";
import type { SharedTexts } from "./sharedTexts";
import { TextBytes } from "./textBytes";
import { TextRuns } from "./textRuns";
import type { XmlTag } from "./xmlTag";

/** What the cells of a sheet point at elsewhere in the workbook. */
export interface CellSources {
  readonly texts: SharedTexts;
  /** Number formats by style; undefined for "General". */
  readonly formats: readonly (string | undefined)[];
  /** By how many days the dates of each style are too low, where they count from 1904 on. */
  readonly missingDays: readonly number[];
}

/** The sheet of a cell, and the part in which it stands. */
export interface SheetPlace {
  readonly name: string;
  readonly part: string;
}

/** Excel's own limit is 32,767 characters. */
const MOST_BYTES_A_CELL = 1 << 20;

/** Puts the cells of a row into it, one after the other. */
export class CellReader {
  private cells = 0;
  private textBytes = 0;
  private column = -1;
  private style = 0;
  private type = "";
  private readonly types = new NameTable();
  private readonly value = new TextBytes(1 << 8);
  private readonly runs = new TextRuns(this.value);
  private isInValue = false;

  constructor(
    private readonly row: RowBuilder,
    private readonly place: SheetPlace,
    private readonly sources: CellSources,
  ) {}

  beginRow(): void {
    this.column = -1;
    this.cells = 0;
    this.textBytes = 0;
  }

  /** Begins the cell that a tag opens; one that does not say where it stands is the next. */
  begin(tag: XmlTag): void {
    this.column++;
    this.style = 0;
    this.type = "";
    this.value.length = 0;
    for (let index = 0; index < tag.count; index++) {
      const start = tag.starts[index] as number;
      const end = tag.ends[index] as number;
      const name = tag.names[index];
      if (name === "r") this.column = this.columnAt(tag.bytes, start, end);
      else if (name === "t") this.type = this.types.at(tag.bytes, start, end);
      else if (name === "s") this.style = integerIn(tag.bytes, start, end);
    }
    // More cells than columns stand there where some stand twice.
    if (this.column >= sheetSize.columns || ++this.cells > sheetSize.columns) this.refuse();
  }

  /** Takes what is told of the elements within the cell. */
  open(name: string): void {
    if (name === "v") this.isInValue = this.type !== "inlineStr";
    else if (this.type === "inlineStr") this.runs.open(name);
  }

  text(bytes: Uint8Array, start: number, end: number): void {
    if (this.isInValue) this.value.append(bytes, start, end);
    else this.runs.text(bytes, start, end);
    if (this.value.length > MOST_BYTES_A_CELL) this.refuseCell();
  }

  close(name: string): void {
    if (name === "v") this.isInValue = false;
    else this.runs.close(name);
  }

  /** Puts the cell into its row, unless it is blank. */
  end(): void {
    if (this.value.length === 0) return;
    switch (this.type) {
      case "s":
        return this.putShared();
      case "str":
        this.value.unescapeFrom(0);
        return this.putValue();
      case "inlineStr":
      case "e":
        return this.putValue();
      case "b":
        return this.row.truth(this.column, isTrue(this.value.toString().trim()));
      case "d":
        return this.putDate();
      default:
        return this.putNumber();
    }
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
    if (at === start || integerIn(bytes, at, end) !== this.row.number + 1) this.refuse();
    return column - 1;
  }

  private putShared(): void {
    const { texts } = this.sources;
    const index = integerIn(this.value.bytes, 0, this.value.length);
    if (index < 0 || index >= texts.count) this.refuse();
    this.putText(texts.bytes, texts.start(index), texts.end(index));
  }

  private putValue(): void {
    this.putText(this.value.bytes, 0, this.value.length);
  }

  private putText(bytes: Uint8Array, start: number, end: number): void {
    const length = end - start;
    if (length === 0) return;
    if (length > MOST_BYTES_A_CELL) this.refuseCell();
    this.textBytes += length;
    if (this.textBytes > MOST_BYTES_A_ROW) {
      throw new Refused(sheetRowTooLong(this.place.name, this.row.number + 1));
    }
    this.row.bytes(this.column, bytes, start, end);
  }

  /** A date in ISO form is put as the number by which Excel keeps it. */
  private putDate(): void {
    const serial = serialOf(this.value.toString().trim(), false);
    if (serial === undefined) return this.putValue();
    this.row.numeric(this.column, String(serial), this.format ?? "yyyy-mm-dd");
  }

  private putNumber(): void {
    const { value, row, column, format } = this;
    const days = this.sources.missingDays[this.style] ?? 0;
    if (days === 0 && isUsualNumber(value.bytes, value.length)) {
      this.putValue();
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

  private refuse(): never {
    throw new Refused(partDamaged(this.place.part));
  }

  private refuseCell(): never {
    throw new Refused(cellTooLong(this.place.name, this.row.number + 1));
  }
}
