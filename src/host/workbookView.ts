import type { CellValue } from "../tables/grid";
import type { ExcelHost } from "./excelHost";
import type { Worksheet } from "./model/worksheet";

export interface SheetState {
  readonly name: string;
  readonly visible: boolean;
}

export interface CellBlock {
  readonly values: CellValue[][];
  readonly formulas: CellValue[][];
  readonly text: string[][];
}

/** The open workbook as a person sees and handles it, past every add-in. */
export class WorkbookView {
  constructor(private readonly host: ExcelHost) {}

  /** What stands in the cells, once everything is calculated. */
  async read(sheet: string, address: string): Promise<CellBlock> {
    await this.host.book.calculation.settle();
    const { values, formulas, text } = this.sheet(sheet).getRange(address);
    return { values, formulas, text };
  }

  sheets(): SheetState[] {
    return this.host.workbook.worksheets.items.map(({ name, visibility }) => ({
      name,
      visible: visibility === "Visible",
    }));
  }

  activeSheet(): string {
    return this.host.workbook.worksheets.getActiveWorksheet().name;
  }

  /** The selection's address, with its sheet. */
  selection(): string {
    return this.host.workbook.getSelectedRange().address;
  }

  undo(): Promise<void> {
    return this.inTurn(() => this.host.book.undo());
  }

  redo(): Promise<void> {
    return this.inTurn(() => this.host.book.redo());
  }

  protectSheet(name: string): void {
    this.sheet(name).protection.protect();
  }

  protectWorkbook(): void {
    this.host.workbook.protection.protect();
  }

  deleteSheet(name: string): void {
    this.sheet(name).delete();
  }

  private inTurn(action: () => void): Promise<void> {
    return this.host.inTurn(async () => {
      action();
      await this.host.book.calculation.settle();
    });
  }

  private sheet(name: string): Worksheet {
    return this.host.workbook.worksheets.getItem(name);
  }
}
