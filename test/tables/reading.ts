import type {
  ColumnCorrection,
  EnrolmentTable,
  Figure,
  Slice,
  Slot,
} from "../../src/tables/enrolmentTable";
import { readTables } from "../../src/tables/readTables";
import { sheetOf, type TestCell, type TestSheet } from "./sheetOf";

/** The tables of a sheet that begins at A1. */
export function tablesOf(
  cells: readonly (readonly TestCell[])[],
  more?: Omit<TestSheet, "cells">,
): EnrolmentTable[] {
  return readTables(sheetOf(cells, more));
}

/** Its only table. */
export function tableOf(
  cells: readonly (readonly TestCell[])[],
  more?: Omit<TestSheet, "cells">,
): EnrolmentTable {
  return only(tablesOf(cells, more));
}

/** The table as it is read after the user has said what columns are. */
export function correctedTable(
  cells: readonly (readonly TestCell[])[],
  ...columns: readonly ColumnCorrection[]
): EnrolmentTable {
  return only(readTables(sheetOf(cells), { columns }));
}

function only(tables: readonly EnrolmentTable[]): EnrolmentTable {
  const [table] = tables;
  if (!table || tables.length > 1) throw new Error(`${String(tables.length)} tables`);
  return table;
}

/** What every column was taken for: "region", "participants 2023 PU"; "" for nothing. */
export function rolesOf(table: EnrolmentTable): string[] {
  return table.columns.map((column) => [column.role, slotOf(column)].filter(Boolean).join(" "));
}

/** "2024-12 PU workplace"; "" for all of everything. */
export function slotOf({ year, month, segment, basis }: Slot): string {
  const period = month === undefined ? year : `${String(year)}-${String(month)}`;
  return [period, segment, basis].filter((part) => part !== undefined).join(" ");
}

/** The sheet columns of a slice's figures. */
export function columnsOf({ columns }: Slice): Partial<Record<Figure, number>> {
  return Object.fromEntries(
    Object.entries(columns).map(([figure, { column }]) => [figure, column]),
  );
}

/** The numbers of one figure, row by row, totals behind. */
export function valuesOf({ rows, totals }: Slice, figure: Figure): (number | undefined)[] {
  return [...rows, ...totals].map((row) => row[figure]?.value);
}

/** What every slice holds of a figure: {"2023 PU": [1, 2, 3]}. */
export function valuesBySlot(
  { slices }: EnrolmentTable,
  figure: Figure,
): Record<string, (number | undefined)[]> {
  return Object.fromEntries(
    slices
      .filter(({ columns }) => columns[figure])
      .map((slice) => [slotOf(slice), valuesOf(slice, figure)]),
  );
}
