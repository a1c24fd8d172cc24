import { sourceOf } from "../../../src/files/byteSource";
import { valueIn } from "../../../src/files/gridRows";
import { readXlsx } from "../../../src/files/xlsx/readXlsx";
import { Refused } from "../../../src/messages/refused";
import type { Text } from "../../../src/messages/text";
import { areaAddress, cellAddress, type CellValue } from "../../../src/tables/grid";

/** What was read of a sheet: only cells that hold something, by their addresses. */
export interface SheetRead {
  readonly name: string;
  readonly cells: Record<string, CellValue>;
  readonly formats: Record<string, string>;
  readonly merged: string[];
  readonly hiddenRows: readonly number[];
}

/** The sheets of a file, as they are read. */
export function sheetsOf(bytes: Uint8Array): SheetRead[] {
  const sheets: SheetRead[] = [];
  let current: SheetRead;
  readXlsx(
    sourceOf(bytes),
    {
      beginSheet(name) {
        current = { name, cells: {}, formats: {}, merged: [], hiddenRows: [] };
      },
      row(row) {
        for (let column = 0; column < row.width; column++) {
          const value = valueIn(row, column);
          if (value === "") continue;
          const address = cellAddress({ row: row.number, column });
          current.cells[address] = value;
          const format = row.formats[column];
          if (typeof value === "number" && format !== undefined) current.formats[address] = format;
        }
      },
      endSheet({ merged, hiddenRows }) {
        sheets.push({ ...current, merged: merged.map(areaAddress), hiddenRows });
      },
    },
    () => undefined,
  );
  return sheets;
}

/** The sentence that somebody reads whose file is not read. */
export function refusalOf(bytes: Uint8Array): Text {
  try {
    sheetsOf(bytes);
  } catch (error) {
    if (error instanceof Refused) return error.text;
    throw error;
  }
  throw new Error("the file was read");
}
