import { Refused } from "../messages/refused";
import { tableHeading } from "../messages/xlsx";
import { areaAt } from "../tables/address";
import { cellAddress } from "../tables/grid";
import type { CellEdit } from "./changes";
import type { SheetEntry, XlsxPackage } from "./package";
import { child, childrenOf, unescapeExcel } from "./xml";

/**
 * A table's part names its headings once more, and formulas call columns by them: a heading that
 * changes in its cell alone would leave a workbook that Excel has to repair.
 *
 * @throws Refused if an edit changes a heading of a table
 */
export function refuseTableHeadings(
  pkg: XlsxPackage,
  sheet: SheetEntry,
  edits: readonly CellEdit[],
): void {
  const headings = headingsOf(pkg, sheet.part);
  if (headings.size === 0) return;
  for (const edit of edits) {
    const address = cellAddress(edit);
    const heading = headings.get(address);
    if (heading && normal(String(edit.value)) !== normal(heading.text)) {
      throw new Refused(tableHeading(sheet.name, address, heading.table));
    }
  }
}

function headingsOf(pkg: XlsxPackage, part: string): Map<string, { text: string; table: string }> {
  const tables = pkg.relationships(part).filter(({ kind }) => kind === "table");
  return new Map(
    tables.flatMap(({ part: table }) => {
      const root = table !== undefined && pkg.zip.has(table) ? pkg.xml(table) : undefined;
      const { ref = "", headerRowCount, displayName = "" } = root?.attributes ?? {};
      const area = areaAt(ref);
      if (!area || headerRowCount === "0") return [];
      return childrenOf(child(root, "tableColumns"), "tableColumn").map((column, index) => {
        const cell = { row: area.first.row, column: area.first.column + index };
        return [
          cellAddress(cell),
          { text: unescapeExcel(column.attributes.name ?? ""), table: displayName },
        ] as const;
      });
    }),
  );
}

/** Line breaks are written in several ways. */
function normal(text: string): string {
  return text.replace(/\s+/g, " ");
}
