import { areaAddress } from "../../tables/grid";
import { HostError } from "../core/hostError";
import { HostCollection, HostObject } from "../core/hostObject";
import { quoteSheetName, splitReference } from "./address";
import type { OpenWorkbook } from "./openWorkbook";
import { Range } from "./range";
import type { WorksheetCollection } from "./worksheetCollection";

export class NamedItem extends HostObject {
  override readonly scalars = ["formula", "name"];

  constructor(
    private readonly worksheets: WorksheetCollection,
    readonly name: string,
    private readonly reference: string,
  ) {
    super();
  }

  get id(): string {
    return this.name;
  }

  get formula(): string {
    return `=${this.reference}`;
  }

  getRange(): Range {
    const range = this.getRangeOrNullObject();
    if (range) return range;
    throw new HostError("InvalidReference", `"${this.name}" is not a range.`);
  }

  getRangeOrNullObject(): Range | null {
    const { sheet, address } = splitReference(this.reference);
    return sheet === null ? null : this.worksheets.getItem(sheet).getRange(address);
  }
}

export class NamedItemCollection extends HostCollection<NamedItem> {
  constructor(
    private readonly open: OpenWorkbook,
    private readonly worksheets: WorksheetCollection,
  ) {
    super();
  }

  get items(): NamedItem[] {
    return this.open.book.names.map(
      ({ name, reference }) => new NamedItem(this.worksheets, name, reference),
    );
  }

  getItemOrNullObject(name: string): NamedItem | null {
    const found = this.items.find((item) => item.name.toLowerCase() === name.toLowerCase());
    return found ?? null;
  }

  getItem(name: string): NamedItem {
    const item = this.getItemOrNullObject(name);
    if (item) return item;
    throw new HostError("ItemNotFound", `There is no name "${name}".`);
  }

  /** @param reference a range, or a formula. */
  add(name: string, reference: Range | string): NamedItem {
    if (this.getItemOrNullObject(name)) {
      throw new HostError("ItemAlreadyExists", `The name "${name}" exists already.`);
    }
    const text = typeof reference === "string" ? reference.replace(/^=/, "") : absolute(reference);
    this.open.book.addName({ name, reference: text });
    return this.getItem(name);
  }
}

function absolute(range: Range): string {
  const address = areaAddress(range.area).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
  return `${quoteSheetName(range.worksheet.name)}!${address}`;
}
