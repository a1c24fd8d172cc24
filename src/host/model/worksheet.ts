import { sameSheetName } from "../../tables/sheetName";
import { HostError } from "../core/hostError";
import { HostObject } from "../core/hostObject";
import type { GridName } from "../engine/gridNames";
import type { GridSheet } from "../engine/gridSheet";
import { parseAddress, splitReference, wholeSheet } from "./address";
import { ChartCollection } from "./chartCollection";
import { CommentCollection } from "./commentCollection";
import { sameName } from "./definedName";
import type { EventName } from "./eventSubscriptions";
import { WorksheetFreezePanes } from "./freezePanes";
import { NamedItemCollection } from "./names";
import type { OpenWorkbook } from "./openWorkbook";
import { PageLayout } from "./pageLayout";
import { WorksheetProtection } from "./protection";
import { Range, rangeAt } from "./range";
import { ShapeCollection } from "./shapeCollection";
import { checkSheetName } from "./sheetName";
import { TableCollection } from "./tableCollection";

export class Worksheet extends HostObject {
  override readonly scalars = ["id", "name", "position", "tabColor", "visibility"];

  constructor(
    readonly open: OpenWorkbook,
    readonly id: string,
  ) {
    super();
  }

  get name(): string {
    return this.grid.name;
  }

  set name(name: string) {
    refuseIfStructureIsProtected(this.open);
    const others = this.open.book.sheets.filter((sheet) => sheet.id !== this.id);
    const names = others.map((sheet) => sheet.name);
    this.grid.rename(checkSheetName(name, names));
  }

  get position(): number {
    return this.grid.position;
  }

  set position(position: number) {
    refuseIfStructureIsProtected(this.open);
    this.grid.move(position);
  }

  get tabColor(): string {
    return this.grid.tabColor;
  }

  set tabColor(color: string) {
    refuseIfStructureIsProtected(this.open);
    this.grid.paintTab(color);
  }

  get visibility(): string {
    if (!this.grid.hidden) return "Visible";
    return this.open.veryHidden.has(this.id) ? "VeryHidden" : "Hidden";
  }

  set visibility(visibility: string) {
    refuseIfStructureIsProtected(this.open);
    if (visibility === "Visible") this.open.book.showSheet(this.grid);
    else this.hide();
    this.open.veryHidden.set(this.id, visibility === "VeryHidden");
  }

  get charts(): ChartCollection {
    return new ChartCollection(this, this.open);
  }

  get comments(): CommentCollection {
    return new CommentCollection(this.open, (id) => new Worksheet(this.open, id), this.id);
  }

  get freezePanes(): WorksheetFreezePanes {
    return new WorksheetFreezePanes(this);
  }

  get pageLayout(): PageLayout {
    return new PageLayout(this.open.pageLayouts, this);
  }

  get protection(): WorksheetProtection {
    return new WorksheetProtection(this.open.protections, { sheetId: this.id });
  }

  /** The names that stand for this sheet only. */
  get names(): NamedItemCollection {
    return new NamedItemCollection(this.open, (id) => new Worksheet(this.open, id), this.id);
  }

  get shapes(): ShapeCollection {
    return new ShapeCollection();
  }

  get tables(): TableCollection {
    return new TableCollection(this.open, (id) => new Worksheet(this.open, id), this.id);
  }

  /** An address of this sheet, a name that it knows, or nothing for the whole sheet. */
  getRange(address: string | null = null): Range {
    if (address === null) return new Range(this, wholeSheet);
    const reference = splitReference(this.known(address)?.reference ?? address);
    if (reference.sheet !== null && !sameSheetName(reference.sheet, this.name)) {
      throw new HostError("InvalidArgument", `"${address}" is not on this sheet.`);
    }
    return new Range(this, parseAddress(reference.address));
  }

  getRangeByIndexes(row: number, column: number, rowCount: number, columnCount: number): Range {
    return rangeAt(this, row, column, rowCount, columnCount);
  }

  getCell(row: number, column: number): Range {
    return rangeAt(this, row, column, 1, 1);
  }

  /** The used range, or A1 if the sheet is empty. */
  async getUsedRange(valuesOnly: boolean | null = null): Promise<Range> {
    return (await this.getUsedRangeOrNullObject(valuesOnly)) ?? this.getCell(0, 0);
  }

  getUsedRangeOrNullObject(valuesOnly: boolean | null = null): Promise<Range | null> {
    return this.getRange().getUsedRangeOrNullObject(valuesOnly);
  }

  activate(): void {
    if (this.grid.hidden) throw new HostError("InvalidOperation", "The sheet is hidden.");
    this.grid.activate();
  }

  delete(): void {
    refuseIfStructureIsProtected(this.open);
    this.refuseIfLastVisible();
    this.open.book.removeSheet(this.grid.id);
  }

  /** @throws {HostError} ItemNotFound if the sheet has been deleted. */
  get grid(): GridSheet {
    const sheet = this.open.book.sheet(this.id);
    if (!sheet) throw new HostError("ItemNotFound", "The sheet no longer exists.");
    return sheet;
  }

  /** Resolves when the results stand in their cells. */
  calculated(): Promise<void> {
    return this.open.book.calculation.settle();
  }

  refuseIfProtected(): void {
    if (this.protection.protected) {
      throw new HostError("AccessDenied", `The sheet "${this.name}" is protected.`);
    }
  }

  _registerDataChangedEvent(): void {
    this.subscribe("DataChanged");
  }

  _unregisterDataChangedEvent(): void {
    this.unsubscribe("DataChanged");
  }

  _registerCalculatedEvent(): void {
    this.subscribe("Calculated");
  }

  _unregisterCalculatedEvent(): void {
    this.unsubscribe("Calculated");
  }

  _registerSelectionChangedEvent(): void {
    this.subscribe("SelectionChanged");
  }

  _unregisterSelectionChangedEvent(): void {
    this.unsubscribe("SelectionChanged");
  }

  _registerActivatedEvent(): void {
    this.subscribe("Activated");
  }

  _unregisterActivatedEvent(): void {
    this.unsubscribe("Activated");
  }

  _registerDeactivatedEvent(): void {
    this.subscribe("Deactivated");
  }

  _unregisterDeactivatedEvent(): void {
    this.unsubscribe("Deactivated");
  }

  /** A name of this sheet comes before the same one of the workbook. */
  private known(name: string): GridName | undefined {
    const known = this.open.book.names.filter((each) => sameName(each.name, name));
    const own = known.find(({ sheetId }) => sheetId === this.id);
    return own ?? known.find(({ sheetId }) => sheetId === null);
  }

  private subscribe(event: EventName): void {
    this.open.subscriptions.add(event, this.id);
  }

  private unsubscribe(event: EventName): void {
    this.open.subscriptions.remove(event, this.id);
  }

  private hide(): void {
    if (this.grid.hidden) return;
    this.refuseIfLastVisible();
    this.grid.hide();
  }

  private refuseIfLastVisible(): void {
    const visible = this.open.book.sheets.filter((sheet) => !sheet.hidden);
    if (visible.length === 1 && visible[0]?.id === this.id) {
      throw new HostError("InvalidOperation", "A workbook must keep one visible sheet.");
    }
  }
}

/** @throws {HostError} AccessDenied if the workbook's structure is protected. */
export function refuseIfStructureIsProtected(open: OpenWorkbook): void {
  if (open.protections.isProtected("workbook")) {
    throw new HostError("AccessDenied", "The structure of the workbook is protected.");
  }
}
