import { Refused } from "../../messages/refused";
import { partDamaged } from "../../messages/xlsx";
import { areaAt, sheetSize } from "../../tables/address";
import type { Area } from "../../tables/grid";
import { MOST_MERGED } from "../bounds";
import type { RowSink, SheetRest } from "../row";
import { RowBuilder } from "../rowBuilder";
import { isTrue } from "./attributes";
import { CellReader, type CellSources, type SheetPlace } from "./cellReader";
import type { ScanListener } from "./xmlScanner";
import type { XmlTag } from "./xmlTag";

/** Makes rows of what a sheet part holds, element by element. */
export class SheetRows implements ScanListener {
  private readonly merged: Area[] = [];
  private readonly hiddenRows: number[] = [];
  private readonly row = new RowBuilder();
  private readonly cell: CellReader;
  private number = -1;
  private isInData = false;
  private isInCell = false;

  constructor(
    private readonly place: SheetPlace,
    sources: CellSources,
    private readonly sink: RowSink,
  ) {
    this.cell = new CellReader(this.row, place, sources);
  }

  get rest(): SheetRest {
    return { merged: this.merged, hiddenRows: this.hiddenRows };
  }

  open(name: string, tag: XmlTag): void {
    if (this.isInCell) this.cell.open(name);
    else if (name === "c") this.openCell(tag);
    else if (name === "row") this.openRow(tag);
    else if (name === "sheetData") this.isInData = true;
    else if (name === "mergeCell") this.merge(tag);
  }

  text(bytes: Uint8Array, start: number, end: number): void {
    if (this.isInCell) this.cell.text(bytes, start, end);
  }

  close(name: string): void {
    if (name === "c") this.closeCell();
    else if (this.isInCell) this.cell.close(name);
    else if (name === "row") this.closeRow();
    else if (name === "sheetData") this.isInData = false;
  }

  private openRow(tag: XmlTag): void {
    // Drawings, too, say in elements of that name where they stand.
    if (!this.isInData) return;
    const said = tag.value("r");
    const number = said === undefined ? this.number + 1 : Number(said) - 1;
    const follows = Number.isInteger(number) && number > this.number && number < sheetSize.rows;
    if (!follows) throw new Refused(partDamaged(this.place.part));
    this.number = number;
    this.row.begin(number);
    this.cell.beginRow();
    if (isTrue(tag.value("hidden"))) this.hiddenRows.push(number);
  }

  private closeRow(): void {
    if (this.isInData && this.row.width > 0) this.sink.row(this.row);
  }

  private openCell(tag: XmlTag): void {
    if (!this.isInData) return;
    this.isInCell = true;
    this.cell.begin(tag);
  }

  private closeCell(): void {
    if (!this.isInCell) return;
    this.isInCell = false;
    this.cell.end();
  }

  private merge(tag: XmlTag): void {
    if (this.merged.length === MOST_MERGED) return;
    const area = areaAt(tag.value("ref") ?? "");
    if (area) this.merged.push(area);
  }
}
