import { cellAddress, isOneCell } from "../../tables/grid";
import { HostError } from "../core/hostError";
import { HostCollection } from "../core/hostObject";
import { splitReference } from "./address";
import { checkedContent, Comment } from "./comment";
import type { WorksheetOf } from "./names";
import type { OpenWorkbook } from "./openWorkbook";
import type { Range } from "./range";
import { sheetNamed } from "./sheetName";

/** The comments of a sheet, or those of all sheets. */
export class CommentCollection extends HostCollection<Comment> {
  /** @param sheetId null for all sheets. */
  constructor(
    private readonly open: OpenWorkbook,
    private readonly worksheetOf: WorksheetOf,
    private readonly sheetId: string | null,
  ) {
    super();
  }

  get items(): Comment[] {
    const { comments } = this.open;
    const known = this.sheetId === null ? comments.all : comments.on(this.sheetId);
    return known.map(([id]) => this.comment(id));
  }

  /** @param cellAddress a cell, or its address with the name of its sheet. */
  add(cellAddress: Range | string, content: string, contentType: string | null = null): Comment {
    if (contentType === "Mention") {
      throw new HostError("ApiNotFound", "Mentions are not emulated by this host.");
    }
    const text = checkedContent(content);
    const cell = this.cell(cellAddress);
    cell.worksheet.refuseIfProtected();
    if (this.onCell(cell)) {
      throw new HostError("ItemAlreadyExists", `${cell.address} has a comment already.`);
    }
    const { area, worksheet } = cell;
    const added = { sheetId: worksheet.id, area, content: text, resolved: false };
    return this.comment(this.open.comments.add(added));
  }

  getItemByCell(cellAddress: Range | string): Comment {
    const cell = this.cell(cellAddress);
    const comment = this.onCell(cell);
    if (comment) return comment;
    throw new HostError("ItemNotFound", `${cell.address} has no comment.`);
  }

  getItemOrNullObject(id: string): Comment | null {
    return this.items.find((comment) => comment.id === id) ?? null;
  }

  getItem(id: string): Comment {
    const comment = this.getItemOrNullObject(id);
    if (comment) return comment;
    throw new HostError("ItemNotFound", `There is no comment "${id}".`);
  }

  private onCell({ area, worksheet }: Range): Comment | undefined {
    const address = cellAddress(area.first);
    const found = this.open.comments
      .on(worksheet.id)
      .find(([, comment]) => cellAddress(comment.area.first) === address);
    return found && this.comment(found[0]);
  }

  private cell(given: Range | string): Range {
    const range = typeof given === "string" ? this.range(given) : given;
    const { area, worksheet } = range;
    if (isOneCell(area) && (this.sheetId === null || this.sheetId === worksheet.id)) return range;
    throw new HostError("InvalidArgument", `${range.address} is not one cell of these sheets.`);
  }

  private range(reference: string): Range {
    const { sheet: name } = splitReference(reference);
    const sheet = sheetNamed(this.open.book.sheets, name);
    if (sheet) return this.worksheetOf(sheet.id).getRange(reference);
    throw new HostError("InvalidArgument", `"${reference}" names no sheet of the workbook.`);
  }

  private comment(id: string): Comment {
    return new Comment(this.open, this.worksheetOf, id);
  }
}
