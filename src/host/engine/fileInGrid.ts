import type { WorkbookContent } from "../../xlsx/content";
import type { GridBook } from "./gridBook";
import type { GridChanges, OpenedFile } from "./gridChanges";
import { gridChanges, namesOnceSaved } from "./gridChanges";
import { thingsIn } from "./thingChanges";
import { layoutData, sheetId, type LayoutData } from "./workbookData";

/** The file behind the workbook in the grid, to say what has become of it. */
export class FileInGrid {
  private file: OpenedFile;
  private readonly shifted = new Set<string>();

  /** @param content what the grid was started on, and what it lacks was taken over from */
  constructor(
    private readonly book: GridBook,
    content: WorkbookContent,
  ) {
    const ids = content.sheets.map((_, index) => sheetId(index));
    const layouts = layoutsOf(content, ids);
    const things = thingsIn(book.records);
    this.file = { content, ids, layouts, names: book.names, things, shifted: this.shifted };
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
    const layouts = new Map([...layoutsOf(content, ids), ...this.file.layouts]);
    const names = namesOnceSaved(this.file, this.book);
    this.shifted.clear();
    this.file = { ...this.file, content, ids, layouts, names };
  }
}

function layoutsOf({ sheets }: WorkbookContent, ids: readonly string[]): Map<string, LayoutData> {
  return new Map(sheets.map((sheet, index) => [ids[index] ?? "", layoutData(sheet)]));
}
