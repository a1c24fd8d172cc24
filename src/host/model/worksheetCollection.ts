import { sameSheetName } from "../../tables/sheetName";
import { HostError } from "../core/hostError";
import { HostCollection } from "../core/hostObject";
import type { EventName } from "./eventSubscriptions";
import { workbookTarget } from "./eventSubscriptions";
import type { OpenWorkbook } from "./openWorkbook";
import { checkSheetName, freeSheetName } from "./sheetName";
import { refuseIfStructureIsProtected, Worksheet } from "./worksheet";

export class WorksheetCollection extends HostCollection<Worksheet> {
  constructor(private readonly open: OpenWorkbook) {
    super();
  }

  get items(): Worksheet[] {
    return this.open.book.sheets.map((sheet) => new Worksheet(this.open, sheet.id));
  }

  override getCount(visibleOnly: boolean | null = null): number {
    return this.listed(visibleOnly).length;
  }

  getActiveWorksheet(): Worksheet {
    return new Worksheet(this.open, this.open.book.activeSheet.id);
  }

  getFirst(visibleOnly: boolean | null = null): Worksheet | null {
    return this.listed(visibleOnly)[0] ?? null;
  }

  /** By id or by name; case does not matter in names. */
  getItemOrNullObject(key: string): Worksheet | null {
    return this.items.find(({ id, name }) => id === key || sameSheetName(name, key)) ?? null;
  }

  getItem(key: string): Worksheet {
    const sheet = this.getItemOrNullObject(key);
    if (sheet) return sheet;
    throw new HostError("ItemNotFound", `There is no sheet "${key}".`);
  }

  add(name: string | null = null): Worksheet {
    refuseIfStructureIsProtected(this.open);
    const names = this.open.book.sheets.map((sheet) => sheet.name);
    const checked = name === null ? freeSheetName(names) : checkSheetName(name, names);
    return new Worksheet(this.open, this.open.book.addSheet(checked));
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

  _registerAddedEvent(): void {
    this.subscribe("Added");
  }

  _unregisterAddedEvent(): void {
    this.unsubscribe("Added");
  }

  _registerDeletedEvent(): void {
    this.subscribe("Deleted");
  }

  _unregisterDeletedEvent(): void {
    this.unsubscribe("Deleted");
  }

  private listed(visibleOnly: boolean | null): Worksheet[] {
    return this.items.filter((sheet) => !visibleOnly || sheet.visibility === "Visible");
  }

  private subscribe(event: EventName): void {
    this.open.subscriptions.add(event, workbookTarget);
  }

  private unsubscribe(event: EventName): void {
    this.open.subscriptions.remove(event, workbookTarget);
  }
}
