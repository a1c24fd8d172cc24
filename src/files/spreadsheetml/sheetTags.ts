import { cellTooLong } from "../../messages/oldFiles";
import { Refused } from "../../messages/refused";
import { cellAddress } from "../../tables/grid";
import { MOST_CHARACTERS_A_CELL, refuseLongRow } from "../bounds";
import type { RowSink } from "../row";
import { RowBuilder } from "../rowBuilder";
import { TextBytes } from "../../files/xlsx/textBytes";
import type { ScanListener } from "../../files/xlsx/xmlScanner";
import type { XmlTag } from "../../files/xlsx/xmlTag";
import { CellStyles } from "./cellStyles";
import { LocalAttributes } from "./localAttributes";
import { putValue } from "./putValue";
import { TableCells } from "./tableCells";

/** The elements that hold each other, from the outermost one on. */
const elements = ["Workbook", "Worksheet", "Table", "Row", "Cell", "Data"] as const;
type Element = (typeof elements)[number];

/** Makes rows of a workbook in XML, element by element. */
export class SheetTags implements ScanListener {
  /** The last cell that was read. */
  lastCell: string | undefined;
  private readonly styles = new CellStyles();
  private readonly row = new RowBuilder();
  private cells: TableCells;
  /** How many of the elements are open. */
  private depth = 0;
  /** A comment on a cell has data of its own. */
  private isInComment = false;
  /** Of the cell that is open. */
  private column = 0;
  private format: string | undefined;
  private type = "";
  private readonly value = new TextBytes(1 << 8);

  constructor(
    private readonly sink: RowSink,
    private readonly refuse: () => never,
  ) {
    this.cells = new TableCells(refuse);
  }

  /** Whether the workbook has begun. */
  get isBegun(): boolean {
    return this.depth > 0;
  }

  open(name: string, tag: XmlTag): void {
    const attributes = new LocalAttributes(tag);
    if (name === "Comment") this.isInComment = true;
    else if (this.isInComment) return;
    else if (name === "Style") this.styles.add(attributes);
    else if (name === "NumberFormat") this.styles.addFormat(attributes);
    else if (name === "Column" && this.isIn("Table")) this.cells.openColumn(attributes);
    else if (name === elements[this.depth]) {
      this.depth++;
      this.opened[elements[this.depth - 1] as Element](attributes);
    }
  }

  text(bytes: Uint8Array, start: number, end: number): void {
    if (!this.isIn("Data") || this.isInComment) return;
    this.value.append(bytes, start, end);
    if (this.value.length > MOST_CHARACTERS_A_CELL) throw new Refused(cellTooLong(this.address));
  }

  close(name: string): void {
    if (name === "Comment") this.isInComment = false;
    else if (!this.isInComment && this.isIn(name)) {
      this.closed[elements[this.depth - 1] as Element]();
      this.depth--;
    }
  }

  private readonly opened: Readonly<Record<Element, (attributes: LocalAttributes) => void>> = {
    Workbook: () => undefined,
    Worksheet: (attributes) => {
      this.cells = new TableCells(this.refuse);
      this.sink.beginSheet(attributes.get("Name") ?? "");
    },
    Table: (attributes) => this.cells.openTable(attributes),
    Row: (attributes) => this.row.begin(this.cells.openRow(attributes)),
    Cell: (attributes) => {
      this.column = this.cells.openCell(attributes);
      this.format = this.styles.formatOf(this.cells.styleOf(attributes, this.column));
      this.value.length = 0;
    },
    Data: (attributes) => {
      this.type = attributes.get("Type") ?? "";
    },
  };

  private readonly closed: Readonly<Record<Element, () => void>> = {
    Workbook: () => undefined,
    Worksheet: () => this.sink.endSheet(this.cells.rest),
    Table: () => undefined,
    Row: () => {
      if (this.row.width > 0) this.sink.row(this.row);
    },
    Cell: () => {
      putValue(this.row, this.column, this.type, this.value, this.format);
      refuseLongRow(this.row, this.column);
    },
    Data: () => {
      this.lastCell = this.address;
    },
  };

  private isIn(name: string): boolean {
    return name === elements[this.depth - 1];
  }

  private get address(): string {
    return cellAddress({ row: this.row.number, column: this.column });
  }
}
