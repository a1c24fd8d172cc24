import type { Area } from "../tables/grid";

/** What a cell holds: a CSV file knows texts only. */
export const cellKinds = { text: 0, number: 1, boolean: 2 } as const;

/**
 * A row of a file while it is read. Its cells are bytes in UTF-8, so that a file of a million
 * rows need not become texts: cell `c` stands in `buffer` from `starts[c]` up to `ends[c]`, blank
 * where both are equal. The row is used again for the next one: keep nothing of it.
 */
export interface Row {
  /** Which row of its sheet, counted from 0; a file may leave blank rows out. */
  readonly number: number;
  /** How many cells it has; those after them are blank. */
  readonly width: number;
  readonly buffer: Uint8Array;
  /** The same bytes, to be read several at a time; four at least follow the last cell. */
  readonly view: DataView;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** One of `cellKinds` each. A number is written as in JavaScript, a boolean as "1" or "0". */
  readonly kinds: Uint8Array;
  /** Number formats of cells that hold numbers, in their en-US form. */
  readonly formats: readonly (string | undefined)[];
  /** Separators in cells that hold line ends: other rows may be caught within quotes. */
  readonly separatorsWithin?: number;
}

/** More columns than this a file may have only in Excel's own formats. */
export const MOST_COLUMNS = 16_384;

/** What a sheet has beside its rows. */
export interface SheetRest {
  readonly merged: readonly Area[];
  /** Rows that are hidden or filtered away, counted from 0, ascending. */
  readonly hiddenRows: readonly number[];
}

/** Who takes the rows of a file: each sheet begins, gives its rows from top to bottom, and ends. */
export interface RowSink {
  /** @param name "" where a file has no names of sheets */
  beginSheet(name: string): void;
  row(row: Row): void;
  endSheet(rest: SheetRest): void;
}

/** What is read at once, and how often it is told how far reading has come. */
export const BYTES_A_PIECE = 1 << 18;

/** Told after each piece: how many bytes of the file are read. */
export type OnBytes = (bytesRead: number) => void;
