import { regionsNamed } from "../../reference/regionNames";
import {
  type Column,
  type EnrolmentTable,
  isCount,
  isFigureRole,
  type Line,
  type NumberCell,
} from "../../tables/enrolmentTable";
import { cellAddress, formatAt, valueAt } from "../../tables/grid";
import { isBlankRow, isNumbering, isUnitRow, tidy } from "../../tables/rowKinds";
import { rowNameOf } from "../../tables/rowNames";
import { slotColumns } from "../../tables/writtenSlots";
import { COUNT, number, type Row } from "../cells";
import { copiedCell } from "../importCopies";
import type { PlannedCell } from "../writePlan";

/** The rows of a table by its columns, in the order in which they are written. */
export interface TableRows {
  /** A row for each line, with what stands once for several rows in each of them. */
  readonly regions: readonly Row[];
  /** Totals, averages and whatever else stands among the regions. */
  readonly others: readonly Row[];
}

export function tableRows(table: EnrolmentTable): TableRows {
  const numbers = numbersOf(table);
  const filled = filledDown(table);
  const regions = table.lines.map((line) =>
    table.columns.map((column) => {
      if (column === table.region) return nameCell(table, line);
      return filled.get(addressOf(line.row, column)) ?? cellAt(table, line.row, column, numbers);
    }),
  );
  const lines = new Set(table.lines.map(({ row }) => row));
  const others: Row[] = [];
  for (let row = table.firstRow; row <= table.area.last.row; row++) {
    if (lines.has(row) || saysNothing(table, row)) continue;
    others.push(otherRow(table, row, numbers, filled));
  }
  return { regions, others };
}

/** A total's name stands under the regions, though it be merged over the columns before them. */
function otherRow(
  table: EnrolmentTable,
  row: number,
  numbers: ReadonlyMap<string, NumberCell>,
  filled: ReadonlyMap<string, PlannedCell>,
): Row {
  const { grid, slices, region } = table;
  const slice = slices.find(({ totals }) => totals.some((total) => total.row === row));
  const name = slice?.totals.find((total) => total.row === row)?.nameCell;
  const of = slice?.rows[0]?.row;
  return table.columns.map((column) => {
    if (name && column === region) return copiedCell(valueAt(grid, name), formatAt(grid, name));
    if (name?.column === column.column) return null;
    const told = of === undefined ? undefined : filled.get(addressOf(of, column));
    return cellAt(table, row, column, numbers) ?? told ?? null;
  });
}

/** The numbers of all slices by their cells. */
function numbersOf({ slices }: EnrolmentTable): ReadonlyMap<string, NumberCell> {
  const numbers = new Map<string, NumberCell>();
  for (const { rows, totals, columns } of slices) {
    const figures = Object.keys(columns) as (keyof typeof columns)[];
    for (const row of [...rows, ...totals]) {
      for (const figure of figures) {
        const read = row[figure];
        if (read) numbers.set(cellAddress(read.cell), read);
      }
    }
  }
  return numbers;
}

function cellAt(
  { grid }: EnrolmentTable,
  row: number,
  { column, role }: Column,
  numbers: ReadonlyMap<string, NumberCell>,
): PlannedCell | null {
  const cell = { row, column };
  const read = numbers.get(cellAddress(cell));
  const format = formatAt(grid, cell);
  if (read?.value === undefined) return copiedCell(valueAt(grid, cell), format);
  if (read.fromText) return numberOfText(read, read.value);
  const isPlainCount = isCount(role) && format === "General" && Number.isInteger(read.raw);
  return copiedCell(read.raw, isPlainCount ? COUNT : format);
}

/** A number that was typed as text, in the unit and with the decimals that it has there. */
function numberOfText({ raw, unit, decimals }: NumberCell, value: number): PlannedCell {
  if (decimals === undefined) return number(value, Number.isInteger(value) ? COUNT : "#,##0.###");
  const places = (count: number) => `0${count > 0 ? `.${"0".repeat(count)}` : ""}`;
  if (/%|persen/i.test(String(raw))) return number(value, `${places(decimals)}%`);
  if (unit === "percent") return number(Number((value * 100).toFixed(10)), places(decimals));
  return number(value, places(decimals + 2));
}

/** The name as it stands; where a Kabupaten and a Kota share it, the full one. */
function nameCell({ grid, province }: EnrolmentTable, line: Line): PlannedCell | null {
  const { name, nameCell: cell, regency } = line;
  const mayBeAnother = regionsNamed(name, province?.code).length > 1;
  return mayBeAnother && regency
    ? { value: regency.name }
    : copiedCell(valueAt(grid, cell), formatAt(grid, cell));
}

/** Cells of years and segments that hold for the rows below them, too. */
function filledDown(table: EnrolmentTable): ReadonlyMap<string, PlannedCell> {
  const filled = new Map<string, PlannedCell>();
  for (const column of slotColumns(table.columns)) {
    let above: PlannedCell | null = null;
    for (const { row } of table.lines) {
      above = cellAt(table, row, column, new Map()) ?? above;
      if (above) filled.set(addressOf(row, column), above);
    }
  }
  return filled;
}

/** Blanks, headings, and the header once more with its units and numbers, as on each page of a print. */
function saysNothing({ grid, columns, region }: EnrolmentTable, row: number): boolean {
  const cells = columns.map(({ column }) => valueAt(grid, { row, column }));
  const texts = cells.map(tidy);
  if (isBlankRow(cells) || isNumbering(cells) || isUnitRow(cells)) return true;
  const name = tidy(valueAt(grid, { row, column: region.column }));
  const isCounted = columns.some(({ role }, at) => isFigureRole(role) && texts[at] !== "");
  if (!isCounted && rowNameOf(name).heading !== undefined) return true;
  return columns.every(({ text }, at) => {
    const own = texts[at] ?? "";
    return own === "" || text.split(" · ").includes(own);
  });
}

function addressOf(row: number, { column }: Column): string {
  return cellAddress({ row, column });
}
