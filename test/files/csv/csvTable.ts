import { readCsv } from "../../../src/files/csv/readCsv";
import { sourceOf } from "../../../src/files/byteSource";
import { textIn } from "../../../src/files/cellText";
import type { Row } from "../../../src/files/row";
import { sniff } from "../../../src/files/sniff";

/** What the rows of a CSV file hold, and the numbers of the rows. */
export interface CsvTable {
  readonly separator: string;
  readonly rows: readonly (readonly string[])[];
  readonly numbers: readonly number[];
}

export function readBytes(bytes: Uint8Array): CsvTable {
  const rows: string[][] = [];
  const numbers: number[] = [];
  const source = sourceOf(bytes);
  const sink = {
    beginSheet: () => undefined,
    endSheet: () => undefined,
    row: (row: Row) => {
      rows.push(Array.from({ length: row.width }, (_, column) => textIn(row, column)));
      numbers.push(row.number);
    },
  };
  const separator = readCsv(source, sniff(source), sink, () => undefined);
  return { separator, rows, numbers };
}

export function readText(text: string): CsvTable {
  return readBytes(new TextEncoder().encode(text));
}
