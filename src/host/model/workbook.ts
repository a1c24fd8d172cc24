import { HostObject } from "../core/hostObject";
import { Application } from "./application";
import { CommentCollection } from "./commentCollection";
import { NamedItemCollection } from "./names";
import type { OpenWorkbook } from "./openWorkbook";
import { WorkbookProtection } from "./protection";
import { Range } from "./range";
import { SettingCollection } from "./settings";
import { TableCollection } from "./tableCollection";
import { WorksheetCollection } from "./worksheetCollection";

/** The root of Excel's objects. */
export class Workbook extends HostObject {
  override readonly scalars = ["name"];
  readonly application: Application;
  readonly comments: CommentCollection;
  readonly names: NamedItemCollection;
  readonly protection: WorkbookProtection;
  readonly settings: SettingCollection;
  readonly tables: TableCollection;
  readonly worksheets: WorksheetCollection;

  constructor(private readonly open: OpenWorkbook) {
    super();
    this.application = new Application(open.book);
    this.worksheets = new WorksheetCollection(open);
    const worksheetOf = (id: string) => this.worksheets.getItem(id);
    this.comments = new CommentCollection(open, worksheetOf, null);
    this.names = new NamedItemCollection(open, worksheetOf, null);
    this.tables = new TableCollection(open, worksheetOf, null);
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
