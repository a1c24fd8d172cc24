import type { GridBook } from "../engine/gridBook";
import { type Anchored, AnchoredThings } from "./anchored";

/** What somebody says of a cell. */
export type CommentOnCell = Anchored & { readonly content: string; readonly resolved: boolean };

/** The comments of all sheets, by their ids. */
export class Comments extends AnchoredThings<CommentOnCell> {
  constructor(book: GridBook) {
    super(book, "comment");
  }
}
