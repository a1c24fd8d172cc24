import type { Area } from "../../tables/grid";
import { HostError } from "../core/hostError";
import { HostObject } from "../core/hostObject";
import type { ConditionalFormatKind, ConditionalFormatRecord } from "../side/conditionalFormats";
import {
  CellValueConditionalFormat,
  CustomConditionalFormat,
  TextConditionalFormat,
} from "./conditionalFormatRules";
import type { Range } from "./range";
import { RangeAreas } from "./rangeAreas";
import { invalid, truth } from "./givenValues";

/** One of the conditional formats of a range. */
export class ConditionalFormat extends HostObject {
  override readonly scalars = ["id", "priority", "stopIfTrue", "type"];

  constructor(
    private readonly range: Range,
    readonly id: string,
  ) {
    super();
  }

  get type(): string {
    return this.record.kind;
  }

  /** The place among the formats of the range: the first one takes effect first. */
  get priority(): number {
    return this.siblings.findIndex(([id]) => id === this.id);
  }

  /** A negative place counts from the back. */
  set priority(place: unknown) {
    if (!Number.isInteger(place)) invalid("The priority must be a whole number.");
    this.worksheet.refuseIfProtected();
    const { length } = this.siblings;
    const wanted = Number(place) < 0 ? length + Number(place) : Number(place);
    const within = Math.max(0, Math.min(wanted, length - 1));
    this.store.move(this.worksheet.id, this.range.area, this.id, within);
  }

  get stopIfTrue(): boolean {
    return this.record.stopIfTrue;
  }

  set stopIfTrue(stop: unknown) {
    this.change({ stopIfTrue: truth(stop) });
  }

  get custom(): CustomConditionalFormat {
    return this.customOrNullObject ?? this.refuse("Custom");
  }

  get customOrNullObject(): CustomConditionalFormat | null {
    return this.type === "Custom" ? new CustomConditionalFormat(this) : null;
  }

  get cellValue(): CellValueConditionalFormat {
    return this.cellValueOrNullObject ?? this.refuse("CellValue");
  }

  get cellValueOrNullObject(): CellValueConditionalFormat | null {
    return this.type === "CellValue" ? new CellValueConditionalFormat(this) : null;
  }

  get textComparison(): TextConditionalFormat {
    return this.textComparisonOrNullObject ?? this.refuse("ContainsText");
  }

  get textComparisonOrNullObject(): TextConditionalFormat | null {
    return this.type === "ContainsText" ? new TextConditionalFormat(this) : null;
  }

  /** The whole range that the format holds for, which may be more than the one asked. */
  getRange(): Range {
    const range = this.getRangeOrNullObject();
    if (range) return range;
    throw new HostError("InvalidOperation", "The conditional format has several ranges.");
  }

  getRangeOrNullObject(): Range | null {
    const [area, ...others] = this.record.areas;
    return area && others.length === 0 ? this.rangeOf(area) : null;
  }

  getRanges(): RangeAreas {
    return new RangeAreas(this.record.areas.map((area) => this.rangeOf(area)));
  }

  delete(): void {
    this.worksheet.refuseIfProtected();
    // The format may be gone; then this says so.
    void this.record;
    this.store.remove(this.id);
  }

  /** @throws {HostError} ItemNotFound if the format has been deleted. */
  get record(): ConditionalFormatRecord {
    const record = this.store.get(this.id);
    if (record) return record;
    throw new HostError("ItemNotFound", "The conditional format no longer exists.");
  }

  /** @throws {HostError} AccessDenied if the sheet is protected. */
  change(change: Partial<ConditionalFormatRecord>): void {
    this.worksheet.refuseIfProtected();
    this.store.set(this.id, { ...this.record, ...change });
  }

  private get worksheet() {
    return this.range.worksheet;
  }

  private get store() {
    return this.worksheet.open.conditionalFormats;
  }

  private get siblings() {
    return this.store.over(this.worksheet.id, this.range.area);
  }

  private refuse(kind: ConditionalFormatKind): never {
    throw new HostError("ItemNotFound", `The conditional format is not of the type "${kind}".`);
  }

  private rangeOf({ first, last }: Area): Range {
    const rows = last.row - first.row + 1;
    const columns = last.column - first.column + 1;
    return this.worksheet.getRangeByIndexes(first.row, first.column, rows, columns);
  }
}
