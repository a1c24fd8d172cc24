import type { Cell } from "../../../src/tables/grid";
import type { TestCell } from "../../tables/sheetOf";
import { at } from "./dice";
import { cellAt, type Column, type Place, type Table } from "./table";

/** A table as it stands on a sheet from row 0 and column 0 on. */
export interface Printed {
  readonly cells: readonly (readonly TestCell[])[];
  readonly merged: readonly { readonly first: Cell; readonly last: Cell }[];
  /** Rows before the first line: header, units, numbering. */
  readonly above: number;
}

export function printTable(table: Table): Printed {
  const { header, columns, lines } = table;
  const head = printHeader(table);
  const units: TestCell[][] = header.unitRow ? [columns.map(({ unit }) => unit)] : [];
  const numbers = header.numbering === "none" ? [] : [columns.map((_, index) => number(index))];
  function number(index: number): TestCell {
    return header.numbering === "plain" ? index + 1 : `(${index + 1})`;
  }
  const above = [...head.cells, ...units, ...numbers];
  const body = lines.map((_, index) =>
    columns.map((_, column) => cellAt(table, { line: index, column })),
  );
  const cells = [...above, ...body];
  const labels = table.mergedTotals ? mergeTotals(table, cells, above.length) : [];
  const provinces = table.mergedProvinces ? mergeProvinces(table, cells, above.length) : [];
  const merged = [...head.merged, ...labels, ...provinces];
  if (table.separator === undefined) return { cells, merged, above: above.length };
  const texts = cells.map((row) => [joined(row, table.separator ?? ",")]);
  return { cells: texts, merged: [], above: above.length };
}

/** Where a place of a table stands among its printed cells. */
export function cellOf(table: Table, printed: Printed, { line, column }: Place): Cell {
  return { row: printed.above + line, column: table.separator ? 0 : column };
}

function printHeader({ columns, header }: Table): {
  readonly cells: TestCell[][];
  readonly merged: Printed["merged"];
} {
  const depth = Math.max(...columns.map(({ heads }) => heads.length));
  const cells: TestCell[][] = Array.from({ length: depth }, () => columns.map(() => ""));
  const merged: Printed["merged"][number][] = [];
  columns.forEach((column, index) => {
    column.heads.forEach((text, level) => {
      const isLast = level === column.heads.length - 1;
      const free = depth - column.heads.length;
      const row = isLast && !header.top ? level + free : level;
      const begins = isLast || !sameGroup(columns[index - 1], column, level);
      if (begins || header.groups === "repeated") set(row, index, text);
      if (header.groups !== "merged") return;
      if (isLast && header.top && free > 0) merge(level, index, depth - 1, index);
      const end = isLast ? index : lastOfGroup(columns, index, level);
      if (!isLast && begins && end > index) merge(row, index, row, end);
    });
  });
  return { cells, merged };

  function set(row: number, column: number, text: string | number) {
    const broken = header.lineBreaks && typeof text === "string" ? text.replace(" ", "\n") : text;
    at(cells, row)[column] = broken;
  }
  function merge(row: number, column: number, lastRow: number, lastColumn: number) {
    merged.push({ first: { row, column }, last: { row: lastRow, column: lastColumn } });
  }
}

/** Whether two columns stand under the same header down to a level. */
function sameGroup(one: Column | undefined, other: Column, level: number): boolean {
  if (!one || one.heads.length <= level + 1) return false;
  return other.heads.slice(0, level + 1).every((text, index) => one.heads[index] === text);
}

function lastOfGroup(columns: readonly Column[], from: number, level: number): number {
  let last = from;
  while (last + 1 < columns.length && sameGroup(at(columns, last + 1), at(columns, from), level)) {
    last++;
  }
  return last;
}

/** Moves the names of totals to the first column. */
function mergeTotals(table: Table, cells: TestCell[][], above: number): Printed["merged"] {
  const region = table.columns.findIndex(({ holds }) => holds === "region");
  return table.lines.flatMap(({ kind, name }, index) => {
    const row = above + index;
    if (kind !== "total" || region === 0) return [];
    at(cells, row).fill("", 0, region + 1);
    at(cells, row)[0] = name;
    return [{ first: { row, column: 0 }, last: { row, column: region } }];
  });
}

/** Leaves a province's name in the first of its rows only. */
function mergeProvinces(table: Table, cells: TestCell[][], above: number): Printed["merged"] {
  const column = table.columns.findIndex(({ holds }) => holds === "province");
  const merged: Printed["merged"][number][] = [];
  let begin: number | undefined;
  table.lines.forEach(({ kind }, index) => {
    const row = above + index;
    if (kind !== "region") begin = undefined;
    else if (begin === undefined) {
      begin = row;
      merged.push({ first: { row, column }, last: { row, column } });
    } else {
      at(cells, row)[column] = "";
      merged[merged.length - 1] = { first: { row: begin, column }, last: { row, column } };
    }
  });
  return merged.filter(({ first, last }) => last.row > first.row);
}

function joined(row: readonly TestCell[], separator: "," | ";"): string {
  return row.map((cell) => textOf(cell, separator)).join(separator);
}

function textOf(cell: TestCell, separator: "," | ";"): string {
  const value = typeof cell === "object" ? cell.value : cell;
  const text =
    typeof value === "number" && separator === ";"
      ? String(value).replace(".", ",")
      : String(value).replace(/\n/g, " ");
  return text.includes(separator) ? `"${text}"` : text;
}
