import { HostError } from "../core/hostError";
import { HostCollection, HostObject } from "../core/hostObject";
import type { GridName } from "../engine/gridNames";
import { fullReference } from "./address";
import { checkDefinedName, sameName } from "./definedName";
import { invalid, truth } from "./givenValues";
import { cellsOf, type NameValue, nameValue } from "./nameValue";
import type { OpenWorkbook } from "./openWorkbook";
import { Range } from "./range";
import type { Worksheet } from "./worksheet";

/** A sheet by its id. */
export type WorksheetOf = (id: string) => Worksheet;

const scalars = ["comment", "formula", "name", "scope", "visible"];

/** A name of cells, of a constant or of a formula. */
export class NamedItem extends HostObject {
  /** Of a formula, type and value are not known, so that they are told only if asked for. */
  override readonly scalars: readonly string[];

  constructor(
    private readonly open: OpenWorkbook,
    private readonly worksheetOf: WorksheetOf,
    private readonly key: string,
  ) {
    super();
    this.scalars = this.result ? [...scalars, "type", "value"] : scalars;
  }

  get id(): string {
    return this.name;
  }

  get name(): string {
    return this.known.name;
  }

  get formula(): string {
    return `=${this.known.reference}`;
  }

  set formula(formula: unknown) {
    this.change({ reference: referenceOf(formula) });
  }

  get comment(): string {
    return this.known.comment;
  }

  set comment(comment: unknown) {
    this.change({ comment: commentOf(comment) });
  }

  get visible(): boolean {
    return !this.known.hidden;
  }

  set visible(visible: unknown) {
    this.change({ hidden: !truth(visible) });
  }

  get scope(): "Workbook" | "Worksheet" {
    return this.known.sheetId === null ? "Workbook" : "Worksheet";
  }

  get type(): NameValue["type"] {
    return this.knownResult.type;
  }

  /** The address of a named range, or the constant. */
  get value(): NameValue["value"] {
    return this.knownResult.value;
  }

  get worksheet(): Worksheet {
    const sheet = this.worksheetOrNullObject;
    if (sheet) return sheet;
    throw new HostError("InvalidOperation", `"${this.name}" is a name of the whole workbook.`);
  }

  get worksheetOrNullObject(): Worksheet | null {
    const { sheetId } = this.known;
    return sheetId === null ? null : this.worksheetOf(sheetId);
  }

  getRange(): Range {
    const range = this.getRangeOrNullObject();
    if (range) return range;
    throw new HostError("InvalidReference", `"${this.name}" is not a range.`);
  }

  getRangeOrNullObject(): Range | null {
    const cells = cellsOf(this.known.reference, this.open.book.sheets);
    return cells && new Range(this.worksheetOf(cells.sheetId), cells.area);
  }

  delete(): void {
    if (!this.open.book.definedNames.remove(this.key)) throw isGone();
  }

  private get knownResult(): NameValue {
    const { result } = this;
    if (result) return result;
    const message = "The value of a named formula is not emulated by this host.";
    throw new HostError("ApiNotFound", message);
  }

  private get result(): NameValue | null {
    const { definedNames, sheets } = this.open.book;
    return nameValue(definedNames.get(this.key)?.reference ?? "", sheets);
  }

  private change(part: Partial<GridName>): void {
    this.open.book.definedNames.set(this.key, { ...this.known, ...part });
  }

  private get known(): GridName {
    const name = this.open.book.definedNames.get(this.key);
    if (name) return name;
    throw isGone();
  }
}

/** The names of the workbook, or of one of its sheets. */
export class NamedItemCollection extends HostCollection<NamedItem> {
  /** @param sheetId `null` for the names of the whole workbook */
  constructor(
    private readonly open: OpenWorkbook,
    private readonly worksheetOf: WorksheetOf,
    private readonly sheetId: string | null,
  ) {
    super();
  }

  get items(): NamedItem[] {
    return this.open.book.definedNames.all
      .filter(([, name]) => name.sheetId === this.sheetId)
      .map(([key]) => this.item(key));
  }

  getItemOrNullObject(name: string): NamedItem | null {
    return this.items.find((item) => sameName(item.name, name)) ?? null;
  }

  getItem(name: string): NamedItem {
    const item = this.getItemOrNullObject(name);
    if (item) return item;
    throw new HostError("ItemNotFound", `There is no name "${name}".`);
  }

  /** @param reference a range, a formula with its "=", or a text that the name stands for. */
  add(givenName: unknown, reference: unknown, comment: unknown = null): NamedItem {
    const name = checkDefinedName(givenName);
    if (this.getItemOrNullObject(name) || this.isTable(name)) {
      throw new HostError("ItemAlreadyExists", `The name "${name}" exists already.`);
    }
    const key = this.open.book.definedNames.add({
      name,
      reference:
        reference instanceof Range
          ? fullReference(reference.worksheet.name, reference.area)
          : referenceOf(reference),
      comment: commentOf(comment ?? ""),
      hidden: false,
      sheetId: this.sheetId,
    });
    return this.item(key);
  }

  private isTable(name: string): boolean {
    return this.open.tables.all.some(([, table]) => sameName(table.name, name));
  }

  private item(key: string): NamedItem {
    return new NamedItem(this.open, this.worksheetOf, key);
  }
}

/** "=Data!A1" → "Data!A1"; what does not begin with "=" is a text. */
function referenceOf(formula: unknown): string {
  if (typeof formula !== "string" || formula === "" || formula === "=") {
    return invalid("A name stands for a range or a formula.");
  }
  return formula.startsWith("=") ? formula.slice(1) : `"${formula.replaceAll('"', '""')}"`;
}

function commentOf(comment: unknown): string {
  return typeof comment === "string" ? comment : invalid("A comment is a text.");
}

function isGone(): HostError {
  return new HostError("ItemNotFound", "The name no longer exists.");
}
