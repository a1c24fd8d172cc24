import { Refused } from "../../messages/refused";
import { tableHeading } from "../../messages/xlsx";
import { cellAddress } from "../../tables/grid";
import type { CellEdit } from "../changes";
import type { SheetEntry } from "../../files/xlsx/packageReader";
import type { XlsxPackage } from "../package/package";
import { readTables } from "../reading/readTables";

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

/** By address. */
function headingsOf(pkg: XlsxPackage, part: string): Map<string, { text: string; table: string }> {
  const tables = readTables(pkg, part).filter(({ hasHeadings }) => hasHeadings);
  return new Map(
    tables.flatMap(({ name: table, area: { first }, columns }) =>
      columns.map((text, index) => {
        const cell = { row: first.row, column: first.column + index };
        return [cellAddress(cell), { text, table }] as const;
      }),
    ),
  );
}

/** Line breaks are written in several ways. */
function normal(text: string): string {
  return text.replace(/\s+/g, " ");
}
