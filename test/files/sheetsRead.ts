import { valueIn } from "../../src/files/gridRows";
import type { RowSink, SheetRest } from "../../src/files/row";
import { type CellValue, cellAddress } from "../../src/tables/grid";

/** A sheet as it came out of a file: its cells that hold something, by address. */
export interface SheetRead extends SheetRest {
  readonly name: string;
  readonly cells: Readonly<Record<string, CellValue>>;
  /** Number formats, by address, of cells that have one. */
  readonly formats: Readonly<Record<string, string>>;
  /** From its first row to its last that holds something, and from its first column on. */
  readonly values: readonly (readonly CellValue[])[];
}

/** Keeps all sheets that a reader gives. */
export function sheetsRead(read: (sink: RowSink) => void): SheetRead[] {
  const sheets: SheetRead[] = [];
  let name = "";
  let cells: Record<string, CellValue> = {};
  let formats: Record<string, string> = {};
  let values: CellValue[][] = [];
  read({
    beginSheet(begun) {
      name = begun;
      cells = {};
      formats = {};
      values = [];
    },
    row(row) {
      expect(row.number).toBeGreaterThanOrEqual(values.length);
      while (values.length < row.number) values.push([]);
      const columns = Array.from({ length: row.width }, (_, column) => column);
      values.push(columns.map((column) => valueIn(row, column)));
      for (const column of columns) {
        const address = cellAddress({ row: row.number, column });
        const value = valueIn(row, column);
        if (value === "") continue;
        cells[address] = value;
        const format = row.formats[column];
        if (format !== undefined) formats[address] = format;
      }
    },
    endSheet({ merged, hiddenRows }) {
      sheets.push({ name, cells, formats, values, merged, hiddenRows });
    },
  });
  return sheets;
}

/** The only sheet. */
export function sheetRead(read: (sink: RowSink) => void): SheetRead {
  const [sheet, ...others] = sheetsRead(read);
  expect(others).toEqual([]);
  return sheet as SheetRead;
}
