import type { SaxesTagNS } from "saxes";
import { Refused } from "../../messages/refused";
import { partDamaged } from "../../messages/xlsx";
import { areaAt, columnNumber } from "../../tables/address";
import type { Area, Cell } from "../../tables/grid";
import { type Attributes, isTrue } from "../../files/xlsx/attributes";
import { attributesOf, walkXml, type XmlVisitor } from "../package/xml";
import { unescapeExcel } from "../../files/xlsx/excelText";

/** Where something stands in a sheet's text: at its "<", and behind it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** An element's opening tag as well. */
export interface TagSpan extends Span {
  readonly openEnd: number;
  readonly closeStart: number;
  readonly selfClosing: boolean;
}

export interface FormulaSpan extends Span {
  readonly attributes: Attributes;
  /** As the file holds it. */
  readonly text: string;
  /** What an array formula or a data table fills. */
  readonly area?: Area;
}

export interface CellSpan extends Cell, TagSpan {
  readonly attributes: Attributes;
  readonly formula?: FormulaSpan;
  /** The text of its `v`. */
  readonly value: string;
}

export interface RowSpan extends TagSpan {
  /** The style of cells that the row does not name. */
  readonly style?: number;
  readonly cells: readonly CellSpan[];
}

export interface SheetScan {
  /** "x:" or nothing. */
  readonly prefix: string;
  readonly dimension?: TagSpan & { readonly area?: Area };
  readonly sheetData: TagSpan;
  /** The rows asked for, as far as they are there. */
  readonly rows: ReadonlyMap<number, RowSpan>;
  /** Where to put the rows asked for that are not there. */
  readonly gaps: ReadonlyMap<number, number>;
  /** Every cell of a shared or array formula, and of data tables, in reading order. */
  readonly formulaGroups: readonly CellSpan[];
  readonly columnStyles: readonly { first: number; last: number; style: number }[];
}

/**
 * Goes through a sheet once, for the places that an edit needs.
 *
 * @param wanted the rows to be edited, from 0; those that an array in them fills come along
 * @throws Refused if the part can't be read
 */
export function scanSheet(text: string, part: string, wanted: ReadonlySet<number>): SheetScan {
  const scanner = new Scanner(part, wanted);
  walkXml(text, part, scanner);
  const { prefix, dimension, sheetData, rows, gaps, formulaGroups, columnStyles } = scanner;
  if (!sheetData) throw new Refused(partDamaged(part));
  return { prefix, dimension, sheetData, rows, gaps, formulaGroups, columnStyles };
}

type Open<T> = { -readonly [Key in keyof T]: T[Key] };

class Scanner implements XmlVisitor {
  prefix = "";
  dimension?: SheetScan["dimension"];
  sheetData?: Open<TagSpan>;
  readonly rows = new Map<number, RowSpan>();
  readonly gaps = new Map<number, number>();
  readonly formulaGroups: CellSpan[] = [];
  readonly columnStyles: { first: number; last: number; style: number }[] = [];

  /** The rows asked for in order, and how many of them were met or passed. */
  private readonly ordered: readonly number[];
  private passed = 0;
  private inData = false;
  private row?: Open<RowSpan> & { readonly cells: CellSpan[] };
  private cell?: { tag: SaxesTagNS; span: TagSpan; formula?: FormulaSpan; value: string };
  private formula?: Open<FormulaSpan>;
  private rowNumber = -1;
  private columnNumber = -1;
  private lastArrayRow = -1;
  private gathered = "";

  constructor(
    private readonly part: string,
    private readonly wanted: ReadonlySet<number>,
  ) {
    this.ordered = [...wanted].sort((a, b) => a - b);
  }

  open(tag: SaxesTagNS, start: number, end: number): void {
    const span = { start, end, openEnd: end, closeStart: end, selfClosing: tag.isSelfClosing };
    this.gathered = "";
    if (tag.local === "sheetData") this.openData(tag, span);
    else if (this.inData) this.openInData(tag, span);
    else if (tag.local === "dimension") {
      this.dimension = { ...span, area: areaAt(attributesOf(tag).ref ?? "") };
    } else if (tag.local === "col") this.addColumns(attributesOf(tag));
  }

  text(piece: string): void {
    this.gathered += piece;
  }

  close(tag: SaxesTagNS, closeStart: number, end: number): void {
    if (!this.inData) return;
    if (tag.local === "v" && this.cell) this.cell.value = this.gathered;
    else if (tag.local === "f") this.closeFormula(end);
    else if (tag.local === "c") this.closeCell(closeStart, end);
    else if (tag.local === "row") this.closeRow(closeStart, end);
    else if (tag.local === "sheetData") this.closeData(closeStart, end);
  }

  private openData(tag: SaxesTagNS, span: TagSpan): void {
    this.inData = true;
    this.prefix = tag.prefix ? `${tag.prefix}:` : "";
    this.sheetData = span;
  }

  private openInData(tag: SaxesTagNS, span: TagSpan): void {
    if (tag.local === "row") this.openRow(attributesOf(tag), span);
    else if (tag.local === "c") this.openCell(tag, span);
    else if (tag.local === "f" && this.cell) this.openFormula(attributesOf(tag), span);
  }

  private addColumns({ min, max, style }: Attributes): void {
    if (style === undefined) return;
    this.columnStyles.push({
      first: Number(min) - 1,
      last: Number(max) - 1,
      style: Number(style),
    });
  }

  /** A row or cell that does not say where it is stands behind the one before it. */
  private openRow({ r, s, customFormat }: Attributes, span: TagSpan): void {
    this.rowNumber = r === undefined ? this.rowNumber + 1 : Number(r) - 1;
    this.columnNumber = -1;
    this.closeGaps(this.rowNumber, span.start);
    if (this.next === this.rowNumber) this.passed++;
    const style = s !== undefined && isTrue(customFormat) ? Number(s) : undefined;
    this.row = { ...span, style, cells: [] };
  }

  private openCell(tag: SaxesTagNS, span: TagSpan): void {
    const letters = /^[A-Z]+/i.exec(tag.attributes.r?.value ?? "")?.[0];
    this.columnNumber = letters ? columnNumber(letters) : this.columnNumber + 1;
    this.cell = { tag, span, value: "" };
  }

  private openFormula(attributes: Attributes, { start, end }: TagSpan): void {
    const { t, ref = "" } = attributes;
    const area = t === "array" || t === "dataTable" ? areaAt(ref) : undefined;
    if (area && this.wanted.has(this.rowNumber)) {
      this.lastArrayRow = Math.max(this.lastArrayRow, area.last.row);
    }
    this.formula = { start, end, attributes, text: "", area };
  }

  private closeFormula(end: number): void {
    if (!this.cell || !this.formula) return;
    this.cell.formula = { ...this.formula, text: unescapeExcel(this.gathered), end };
    this.formula = undefined;
  }

  /** Most cells are only passed by. */
  private closeCell(closeStart: number, end: number): void {
    if (!this.cell) return;
    const { tag, span, formula, value } = this.cell;
    const inGroup = (formula?.attributes.t ?? "normal") !== "normal";
    if (inGroup || this.isKept) {
      const { rowNumber: row, columnNumber: column } = this;
      const attributes = attributesOf(tag);
      const cell = { ...span, closeStart, end, row, column, attributes, formula, value };
      if (inGroup) this.formulaGroups.push(cell);
      if (this.isKept) this.row?.cells.push(cell);
    }
    this.cell = undefined;
  }

  private closeRow(closeStart: number, end: number): void {
    if (this.row && this.isKept) {
      // Which of the two an edit is about, nobody knows.
      if (this.rows.has(this.rowNumber)) throw new Refused(partDamaged(this.part));
      this.rows.set(this.rowNumber, { ...this.row, closeStart, end });
    }
    this.row = undefined;
  }

  private closeData(closeStart: number, end: number): void {
    this.inData = false;
    if (this.sheetData) this.sheetData = { ...this.sheetData, closeStart, end };
    this.closeGaps(Infinity, closeStart);
  }

  private get isKept(): boolean {
    return this.wanted.has(this.rowNumber) || this.rowNumber <= this.lastArrayRow;
  }

  /** The first of the rows asked for that was not met yet. */
  private get next(): number {
    return this.ordered[this.passed] ?? Infinity;
  }

  private closeGaps(before: number, at: number): void {
    for (; this.next < before; this.passed++) this.gaps.set(this.next, at);
  }
}
