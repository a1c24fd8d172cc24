import type { Version } from "../../checks/files/regionsSent";
import { unnamedColumn } from "../../messages/enrolment";
import type { Text } from "../../messages/text";
import { type Column, type EnrolmentTable, keys } from "../../tables/enrolmentTable";
import { type CellValue, columnName, formatAt, valueAt } from "../../tables/grid";
import { tidyHeader } from "../../tables/headerWords";
import { copiedCell } from "../importCopies";
import type { PlannedCell } from "../writePlan";
import type { NamedTable } from "./together";

/** A column that holds no figure, by its header in all files. */
interface OtherColumn {
  readonly header: string;
  /** By the places of the tables that have it. */
  readonly of: Map<number, Column>;
}

/**
 * The columns that are neither keys nor figures nor numbers of rows: those with the same header
 * are one. In a table with several rows a region they hold what stands in the first.
 */
export function otherColumns(tables: readonly NamedTable[], say: (text: Text) => string) {
  const byHeader = new Map<string, OtherColumn>();
  tables.forEach(({ table }, at) => {
    const taken = new Set(table.slices.flatMap(({ columns }) => Object.values(columns)));
    for (const column of table.columns) {
      if (taken.has(column) || isKey(column) || numbersRows(table, column)) continue;
      const header = column.text || say(unnamedColumn(columnName(column.column)));
      const key = tidyHeader(header);
      const other = byHeader.get(key) ?? { header, of: new Map<number, Column>() };
      byHeader.set(key, other);
      if (!other.of.has(at)) other.of.set(at, column);
    }
  });
  return [...byHeader.values()].map(({ header, of }) => ({
    header,
    cellOf: ({ version }: { readonly version: Version }) => cellOf(version, tables, of),
  }));
}

/** What files say differently in words stands there one after the other. */
function cellOf(
  version: Version,
  tables: readonly NamedTable[],
  of: OtherColumn["of"],
): PlannedCell | null {
  const cells = version.flatMap(({ table: at, line }) => {
    const [table, column] = [tables[at]?.table, of.get(at)];
    if (!table || !column) return [];
    const cell = { row: line.row, column: column.column };
    return copiedCell(valueAt(table.grid, cell), formatAt(table.grid, cell)) ?? [];
  });
  const texts = new Set<CellValue>(cells.map(({ value }) => value));
  const [first] = cells;
  const areWords = texts.size > 1 && cells.every(({ value }) => typeof value === "string");
  return areWords ? { value: [...texts].join("; ") } : (first ?? null);
}

function isKey({ role }: Column): boolean {
  return keys.some((key) => key === role);
}

/** The numbers of a file's rows say nothing beside those of another. */
function numbersRows({ grid, lines }: EnrolmentTable, { text: header, column }: Column): boolean {
  if (header !== "") return /^(no|nomor|no urut|nomor urut|id|#)$/.test(tidyHeader(header));
  const values = lines.map(({ row }) => valueAt(grid, { row, column }));
  return values.every((value) => value === "" || /^\d{1,3}[.)]?$/.test(String(value)));
}
