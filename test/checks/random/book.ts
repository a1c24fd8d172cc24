import { areaAddress, type Area, type Cell } from "../../../src/tables/grid";
import type { TestCell, TestSheet } from "../../tables/sheetOf";
import { at } from "./dice";
import { cellOf, printTable, type Printed } from "./printTable";
import type { Place, Table } from "./table";

/** A sheet before it is printed: its tables and what stands around them. */
export interface Book {
  readonly tables: readonly Table[];
  /** The second table stands beside the first, else below it. */
  readonly beside: boolean;
  readonly titles: readonly string[];
  /** Above each table, where there are two. */
  readonly captions: readonly string[];
  readonly mergedTitles: boolean;
  readonly blankUnderTitles: boolean;
  /** Blank rows and columns before everything. */
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly notes: readonly string[];
  readonly notesDirectlyBelow: boolean;
  readonly signature: readonly string[];
}

/** A sheet as printed, and where its tables' places stand on it. */
export interface Sheet extends TestSheet {
  readonly merged: readonly string[];
  /** Where a place of a table stands. */
  readonly cellOf: (table: number, place: Place) => Cell;
  /** Where the header of a column stands: all its rows, units and numbers below too. */
  readonly headersOf: (table: number, column: number) => Cell[];
}

export function printBook(book: Book): Sheet {
  const cells: TestCell[][] = [];
  const merged: Area[] = [];
  const put = (top: number, left: number, rows: readonly (readonly TestCell[])[]) =>
    rows.forEach((row, index) => {
      while (cells.length <= top + index) cells.push([]);
      row.forEach((cell, column) => {
        const line = at(cells, top + index);
        while (line.length < left + column) line.push("");
        line[left + column] = cell;
      });
    });
  const printed = book.tables.map(printTable);
  const left = book.firstColumn;
  const top = printTitles();
  const origins = printTables();
  printFoot();
  return {
    cells,
    merged: merged.map(areaAddress),
    cellOf: (table, place) => onSheet(table, cellOf(tableAt(table), at(printed, table), place)),
    headersOf: (table, column) => {
      const { above } = at(printed, table);
      const inTable = tableAt(table).separator ? 0 : column;
      return Array.from({ length: above }, (_, row) => onSheet(table, { row, column: inTable }));
    },
  };

  function printTitles(): number {
    const { titles, firstRow } = book;
    titles.forEach((title, index) => {
      const row = firstRow + index;
      put(row, left, [[title]]);
      const width = at(printed, 0).cells[0]?.length ?? 1;
      if (book.mergedTitles && width > 1) merge({ row, column: left }, 0, width - 1);
    });
    return firstRow + titles.length + (book.blankUnderTitles && titles.length > 0 ? 1 : 0);
  }

  function printTables(): Cell[] {
    const places: Cell[] = [];
    let [row, column] = [top, left];
    printed.forEach((table, index) => {
      const caption = book.captions[index];
      if (caption !== undefined) {
        put(row, column, [[caption]]);
        row += 1;
      }
      places.push({ row, column });
      put(row, column, table.cells);
      for (const area of table.merged) {
        merged.push({ first: moved(area.first), last: moved(area.last) });
      }
      function moved(cell: Cell): Cell {
        return { row: cell.row + row, column: cell.column + column };
      }
      if (book.beside) {
        column += widthOf(table) + 1;
        row -= caption === undefined ? 0 : 1;
      } else row += table.cells.length + 2;
    });
    return places;
  }

  function printFoot() {
    const end = cells.length;
    const { notes, signature } = book;
    const from = end + (book.notesDirectlyBelow ? 0 : 1);
    put(
      from,
      left,
      notes.map((note) => [note]),
    );
    const beside = left + Math.max(1, widthOf(at(printed, 0)) - 2);
    put(
      Math.max(from + notes.length, end + 1) + 1,
      beside,
      signature.map((line) => [line]),
    );
  }

  function merge(first: Cell, rows: number, columns: number) {
    merged.push({ first, last: { row: first.row + rows, column: first.column + columns } });
  }
  function tableAt(index: number): Table {
    return at(book.tables, index);
  }
  function onSheet(table: number, { row, column }: Cell): Cell {
    const origin = at(origins, table);
    return { row: origin.row + row, column: origin.column + column };
  }
}

function widthOf({ cells }: Printed): number {
  return cells[0]?.length ?? 0;
}
