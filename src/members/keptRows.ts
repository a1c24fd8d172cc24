import type { Row } from "../files/row";
import { personNumber } from "../tables/personRows";
import type { ImportedRow, NiksShown } from "./importResult";
import { maskedNik, withoutNiks } from "../tables/masked";
import { columnWith, type MemberHeader } from "./memberHeader";
import { shownText } from "./shownText";

/**
 * As many rows and cells as are kept: what a sheet takes in a minute, and a reader can use. An
 * export of 27 columns with so many rows is within.
 */
export const MOST_ROWS_KEPT = 20_000;
export const MOST_CELLS_KEPT = 600_000;

/** The rows of lists themselves, where somebody wants them, as long as they are not too many. */
export class KeptRows {
  private rows = 0;
  private cells = 0;

  /** @param niks whether NIKs are to be masked */
  constructor(private readonly niks: NiksShown) {}

  /** There are more rows than are kept. */
  get isTooMany(): boolean {
    return this.rows > MOST_ROWS_KEPT || this.cells > MOST_CELLS_KEPT;
  }

  /** @returns what keeps the rows of a list */
  of(header: MemberHeader): { readonly kept: ImportedRow[]; keep(row: Row): void } {
    const read = rowReader(header, this.niks);
    const kept: ImportedRow[] = [];
    const keep = (row: Row) => {
      this.rows++;
      this.cells += header.columns.length;
      // What is not all of it is of no use.
      if (this.isTooMany) kept.length = 0;
      else kept.push({ row: row.number + 1, cells: read(row) });
    };
    return { kept, keep };
  }
}

/** Reads the cells of a list's columns as texts that may be shown. */
export function rowReader(header: MemberHeader, niks: NiksShown): (row: Row) => readonly string[] {
  const nik = columnWith("nik", header);
  return (row) =>
    header.columns.map(({ column }) => {
      const text = shownText(row, column);
      if (column !== nik) return withoutNiks(text);
      return niks === "masked" ? maskedNik(text) : personNumber(text);
    });
}
