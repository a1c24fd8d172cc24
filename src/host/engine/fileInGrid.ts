import type { WorkbookContent } from "../../xlsx/content";
import type { GridBook } from "./gridBook";
import type { GridChanges, OpenedFile } from "./gridChanges";
import { gridChanges } from "./gridChanges";
import { sheetId } from "./workbookData";

/** The file behind the workbook in the grid, to say what has become of it. */
export class FileInGrid {
  private file: OpenedFile;
  private readonly shifted = new Set<string>();

  /** @param content what the grid was started on */
  constructor(
    private readonly book: GridBook,
    content: WorkbookContent,
  ) {
    const ids = content.sheets.map((_, index) => sheetId(index));
    this.file = { content, ids, shifted: this.shifted };
    book.listen((event) => {
      if (event.kind === "changed" && event.change !== "RangeEdited") {
        this.shifted.add(event.sheetId);
      }
    });
  }

  changes(): GridChanges {
    return gridChanges(this.file, this.book);
  }

  /** The workbook in the grid was saved, and this is what its file holds now. */
  savedAs(content: WorkbookContent): void {
    const idOf = new Map(this.book.sheets.map(({ id, name }) => [name, id]));
    const ids = content.sheets.map(({ name }) => idOf.get(name) ?? "");
    this.shifted.clear();
    this.file = { content, ids, shifted: this.shifted };
  }
}
