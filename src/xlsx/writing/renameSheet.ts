import { sameSheetName } from "../../tables/sheetName";
import type { WorkbookChanges } from "../changes";
import type { XlsxPackage } from "../package/package";
import { child, childrenOf } from "../package/xml";

/** Gives sheets other names, all at once; formulas are not followed here. */
export function renameSheets(pkg: XlsxPackage, renamed: WorkbookChanges["renamed"]): void {
  pkg.edit(pkg.workbookPart, (edit) => {
    for (const sheet of childrenOf(child(edit.root, "sheets"), "sheet")) {
      const found = renamed.find(({ from }) => sameSheetName(from, sheet.attributes.name ?? ""));
      if (found) edit.setAttribute(sheet, "name", found.to);
    }
  });
}
