import type { WorkbookContent } from "../../xlsx/content";
import type { GridBook } from "../engine/gridBook";
import type { DocumentRecords } from "../engine/records";
import { sheetId } from "../engine/workbookData";
import type { Anchored } from "./anchored";
import { AnchoredThings, newId } from "./anchored";

/** What Excel knows of a table beside its cells; the area has its headers and totals. */
export type SheetTable = Anchored & {
  readonly name: string;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  readonly showBandedRows: boolean;
  readonly style: string;
};

const kind = "table";

/** The tables of the workbook; the grid shows their cells like any others. */
export class Tables extends AnchoredThings<SheetTable> {
  constructor(book: GridBook) {
    super(book, kind);
  }
}

/** Takes over the tables of a file. */
export function takeOverTables({ sheets }: WorkbookContent, records: DocumentRecords): void {
  sheets.forEach(({ tables }, index) => {
    for (const { name, area, hasHeadings, hasTotals, style, bandedRows } of tables) {
      records.set(`${kind}:${newId()}`, {
        sheetId: sheetId(index),
        area: { first: { ...area.first }, last: { ...area.last } },
        name,
        showHeaders: hasHeadings,
        showTotals: hasTotals,
        showBandedRows: bandedRows,
        style,
      });
    }
  });
}
