import { HostObject } from "../core/hostObject";
import { Application } from "./application";
import { NamedItemCollection } from "./names";
import type { OpenWorkbook } from "./openWorkbook";
import { WorkbookProtection } from "./protection";
import { Range } from "./range";
import { SettingCollection } from "./settings";
import { WorksheetCollection } from "./worksheetCollection";

/** The root of Excel's objects. */
export class Workbook extends HostObject {
  override readonly scalars = ["name"];
  readonly application: Application;
  readonly names: NamedItemCollection;
  readonly protection: WorkbookProtection;
  readonly settings: SettingCollection;
  readonly worksheets: WorksheetCollection;

  constructor(private readonly open: OpenWorkbook) {
    super();
    this.application = new Application(open.book);
    this.worksheets = new WorksheetCollection(open);
    this.names = new NamedItemCollection(open, this.worksheets);
    this.protection = new WorkbookProtection(open.protections, "workbook");
    this.settings = new SettingCollection(open.settings);
  }

  get name(): string {
    return this.open.book.name;
  }

  getSelectedRange(): Range {
    return new Range(this.worksheets.getActiveWorksheet(), this.open.book.selection);
  }

  getActiveCell(): Range {
    const cell = this.open.book.activeCell;
    return new Range(this.worksheets.getActiveWorksheet(), { first: cell, last: cell });
  }
}
