import { HostError } from "../core/hostError";
import { HostObject } from "../core/hostObject";
import type { CommentOnCell } from "../side/comments";
import { truth } from "./givenValues";
import type { WorksheetOf } from "./names";
import type { OpenWorkbook } from "./openWorkbook";
import { Range } from "./range";
import type { Worksheet } from "./worksheet";

/** Who writes comments here. */
const author = "Meja kerja";

export class Comment extends HostObject {
  override readonly scalars = ["authorName", "content", "id", "resolved"];
  readonly authorName = author;

  constructor(
    private readonly open: OpenWorkbook,
    private readonly worksheetOf: WorksheetOf,
    readonly id: string,
  ) {
    super();
  }

  get content(): string {
    return this.comment.content;
  }

  set content(content: string) {
    this.change({ content: checkedContent(content) });
  }

  get resolved(): boolean {
    return this.comment.resolved;
  }

  set resolved(resolved: boolean) {
    this.change({ resolved: truth(resolved) });
  }

  getLocation(): Range {
    return new Range(this.worksheet, this.comment.area);
  }

  delete(): void {
    this.worksheet.refuseIfProtected();
    this.open.comments.remove(this.id);
  }

  private change(changes: Partial<CommentOnCell>): void {
    this.worksheet.refuseIfProtected();
    this.open.comments.set(this.id, { ...this.comment, ...changes });
  }

  private get worksheet(): Worksheet {
    return this.worksheetOf(this.comment.sheetId);
  }

  /** @throws {HostError} ItemNotFound if the comment has been deleted. */
  private get comment(): CommentOnCell {
    const comment = this.open.comments.get(this.id);
    if (comment) return comment;
    throw new HostError("ItemNotFound", "The comment no longer exists.");
  }
}

/** Plain text only: this host emulates no mentions. */
export function checkedContent(content: unknown): string {
  if (typeof content === "string" && content !== "") return content;
  throw new HostError("InvalidArgument", "A comment is a text that is not empty.");
}
