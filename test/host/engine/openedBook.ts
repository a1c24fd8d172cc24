import { ICommandService, IUniverInstanceService, UniverInstanceType } from "@univerjs/core";
import type { Booted } from "../../../src/host/engine/boot";
import { bootNodeGrid } from "../../../src/host/engine/bootNode";
import { FileInGrid } from "../../../src/host/engine/fileInGrid";
import type { GridChanges } from "../../../src/host/engine/gridChanges";
import type { GridSheet } from "../../../src/host/engine/gridSheet";
import { takeOverSide } from "../../../src/host/side/fromFile";
import { areaAt } from "../../../src/tables/address";
import type { Area, CellValue } from "../../../src/tables/grid";
import { cellAddress } from "../../../src/tables/grid";
import type { CellEdit } from "../../../src/xlsx/changes";
import type {
  CellContent,
  FileStyle,
  SheetContent,
  WorkbookContent,
} from "../../../src/xlsx/content";

/** A workbook in the grid, with its file behind it. */
export interface OpenedBook extends Booted {
  readonly file: FileInGrid;
  sheet(name: string): GridSheet;
  /** Types or calculates, and waits for the results. */
  write(sheet: string, address: string, rows: (CellValue | null)[][]): Promise<void>;
  shown(sheet: string, address: string): CellValue[][];
  /** The changes of a sheet's cells, by their addresses. */
  edits(sheet: string): Record<string, Omit<CellEdit, "row" | "column">>;
  changes(): GridChanges;
  /** Does what a person does in the grid, on the sheet in view. */
  command(id: string, params: object): Promise<void>;
}

export async function openBook(content: WorkbookContent): Promise<OpenedBook> {
  const booted = bootNodeGrid(content, () => false);
  const { book } = booted;
  takeOverSide(content, book.records);
  const file = new FileInGrid(book, content);
  await book.calculation.settle();
  const sheet = (name: string) => {
    const found = book.sheets.find((each) => each.name === name);
    if (!found) throw new Error(`no sheet ${name}`);
    return found;
  };
  return {
    ...booted,
    file,
    sheet,
    write: async (name, address, rows) => {
      sheet(name).write(areaOf(address), rows);
      await book.calculation.settle();
    },
    shown: (name, address) => sheet(name).values(areaOf(address)),
    edits: (name) => {
      const found = file.changes().changes.edited.find((each) => each.sheet === name);
      return Object.fromEntries(
        (found?.cells ?? []).map(({ row, column, ...edit }) => [
          cellAddress({ row, column }),
          edit,
        ]),
      );
    },
    changes: () => file.changes(),
    command: async (id, params) => {
      const { injector } = booted;
      const units = injector.get(IUniverInstanceService);
      const unit = units.getCurrentUnitOfType(UniverInstanceType.UNIVER_SHEET);
      const target = { unitId: unit?.getUnitId(), subUnitId: book.activeSheet.id };
      await injector.get(ICommandService).executeCommand(id, { ...target, ...params });
      await book.calculation.settle();
    },
  };
}

export function areaOf(address: string): Area {
  const area = areaAt(address);
  if (!area) throw new Error(address);
  return area;
}

export const plain: FileStyle = {
  format: "General",
  font: { name: "Calibri", size: 11, bold: false, italic: false, underline: false, strike: false },
  borders: {},
  vertical: "bottom",
  wrap: false,
};

/** A cell by its address. */
export function cell(
  address: string,
  value: CellValue,
  rest: Partial<CellContent> = {},
): CellContent {
  return { ...areaOf(address).first, value, style: 0, ...rest };
}

export function sheetContent(
  name: string,
  cells: readonly CellContent[],
  rest: Partial<SheetContent> = {},
): SheetContent {
  return {
    name,
    state: "visible",
    cells,
    merges: [],
    rows: [],
    columns: [],
    frozen: { rows: 0, columns: 0 },
    tables: [],
    isProtected: false,
    ...rest,
  };
}

export function bookContent(
  sheets: readonly SheetContent[],
  rest: Partial<WorkbookContent> = {},
): WorkbookContent {
  return {
    sheets,
    names: [],
    styles: [plain],
    activeSheet: 0,
    structureProtected: false,
    date1904: false,
    features: [],
    ...rest,
  };
}
