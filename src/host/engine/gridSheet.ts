import type {
  ICellData,
  ICommandService,
  IObjectMatrixPrimitiveType,
  IRange,
  IStyleData,
  IWorksheetData,
  Nullable,
  Worksheet,
} from "@univerjs/core";
import type {
  FormulaDataModel,
  IFormulaDataItem,
  LexerTreeBuilder,
} from "@univerjs/engine-formula";
import { SetRangeValuesCommand, SetStyleCommand } from "@univerjs/sheets";
import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import { type Area, type Cell, type CellValue, contains } from "../../tables/grid";
import { cellFromInput, displayText, hasContent, valueFromCell } from "./cellCodec";
import type { CellLook } from "./look";
import { lookFromStyle, styleFromLook } from "./look";
import { areaFromRange, rangeFromArea } from "./ranges";
import { freezeData } from "./workbookData";

/** What Excel calls a cell without a number format; the grid calls it nothing. */
export const generalFormat = "General";

export interface GridParts {
  readonly unitId: string;
  readonly workbook: FWorkbook;
  readonly commands: ICommandService;
  readonly formulas: FormulaDataModel;
  readonly lexer: LexerTreeBuilder;
}

/** A cell that holds something, or only looks like something. */
export interface GridCell extends Cell {
  readonly value: CellValue;
  /** With its "=". */
  readonly formula: string | null;
  /** For a formula that fills more than its own cell. */
  readonly fills?: Area;
  /** Its own style's id; `null` if it has none, or one without id. */
  readonly styleId: string | null;
}

/** One sheet of the grid. Rows and columns count from 0, sizes are pixels. */
export class GridSheet {
  constructor(
    private readonly parts: GridParts,
    private readonly facade: FWorksheet,
  ) {}

  get id(): string {
    return this.facade.getSheetId();
  }

  get name(): string {
    return this.facade.getSheetName();
  }

  rename(name: string): void {
    this.facade.setName(name);
  }

  get position(): number {
    return this.facade.getIndex();
  }

  get hidden(): boolean {
    return this.facade.isSheetHidden();
  }

  hide(): void {
    this.facade.hideSheet();
  }

  show(): void {
    this.facade.showSheet();
  }

  get tabColor(): string {
    return this.facade.getTabColor() ?? "";
  }

  paintTab(color: string): void {
    this.facade.setTabColor(color);
  }

  activate(): void {
    this.facade.activate();
  }

  move(position: number): void {
    this.parts.workbook.moveSheet(this.facade, position);
  }

  select(area: Area): void {
    this.growTo(area);
    this.facade.activate();
    this.facade.getRange(rangeFromArea(area)).activate();
  }

  values(area: Area): CellValue[][] {
    return this.map(area, (row, column) => valueFromCell(this.cell(row, column)));
  }

  /** Formulas with their "="; a cell without one gives its value. */
  formulas(area: Area): CellValue[][] {
    return this.map(
      area,
      (row, column) => this.formula(row, column) ?? valueFromCell(this.cell(row, column)),
    );
  }

  /** What the cells show. */
  texts(area: Area): string[][] {
    return this.map(area, (row, column) => {
      const value = valueFromCell(this.cell(row, column));
      const shown = this.data.getCell(row, column)?.v;
      return displayText(value, String(shown ?? ""));
    });
  }

  numberFormats(area: Area): string[][] {
    return this.map(area, (row, column) => this.numberFormat(row, column));
  }

  look(row: number, column: number): Required<CellLook> {
    return lookFromStyle(this.style(row, column));
  }

  /** Writes values or formulas as the Excel API does; `null` leaves a cell as it is. */
  write(area: Area, inputs: readonly (readonly (CellValue | null)[])[]): void {
    this.change(area, (row, column) => {
      const input = inputs[row - area.first.row]?.[column - area.first.column];
      if (input === null || input === undefined) return null;
      return cellFromInput(input, this.numberFormat(row, column));
    });
  }

  /**
   * `null` leaves a cell's format as it is. As a look: the grid's own command for number formats
   * reads what stands in the cells again, so that text becomes a number.
   */
  writeNumberFormats(area: Area, formats: readonly (readonly (string | null)[])[]): void {
    const patterns = formats.map((row) =>
      row.map((format) => {
        if (format === null) return undefined;
        return format === generalFormat ? null : { pattern: format };
      }),
    );
    this.setStyle(area, "n", patterns);
  }

  /** By the grid's own command: it would take a written cell without formula for a new content. */
  paint(area: Area, look: CellLook): void {
    for (const [type, value] of Object.entries(styleFromLook(look))) {
      this.setStyle(area, type, value);
    }
  }

  clearContents(area: Area): void {
    this.clearing(area)?.clearContent();
  }

  clearFormats(area: Area): void {
    this.clearing(area)?.clearFormat();
  }

  columnWidth(column: number): number {
    return this.facade.getColumnWidth(column);
  }

  setColumnWidths(area: Area, width: number): void {
    const { first, last } = area;
    this.growTo(area);
    this.facade.setColumnWidths(first.column, last.column - first.column + 1, width);
  }

  rowHeight(row: number): number {
    return this.facade.getRowHeight(row);
  }

  setRowHeights(area: Area, height: number): void {
    const { first, last } = area;
    this.growTo(area);
    this.facade.setRowHeightsForced(first.row, last.row - first.row + 1, height);
  }

  /** Whether a row is hidden or filtered away. */
  isRowHidden(row: number): boolean {
    return !this.data.getRowVisible(row);
  }

  isColumnHidden(column: number): boolean {
    return !this.data.getColVisible(column);
  }

  /** The merged areas that begin in an area. */
  mergedAreas(within: Area): Area[] {
    return this.data
      .getMergeData()
      .filter(({ startRow: row, startColumn: column }) => contains(within, { row, column }))
      .map(areaFromRange);
  }

  /** How many rows and columns stay in view. */
  get frozen(): { readonly rows: number; readonly columns: number } {
    const { xSplit, ySplit } = this.facade.getFreeze();
    return { rows: ySplit, columns: xSplit };
  }

  freeze(rows: number, columns: number): void {
    if (rows === 0 && columns === 0) this.facade.cancelFreeze();
    else this.facade.setFreeze(freezeData(rows, columns));
  }

  /** Every cell that the sheet names, and what its formulas fill, in no particular order. */
  *contents(): Generator<GridCell> {
    const { formulas, unitId } = this.parts;
    const known = formulas.getSheetFormulaData(unitId, this.id) ?? {};
    const ranges = formulas.getArrayFormulaRange()?.[unitId]?.[this.id] ?? {};
    for (const { row, column } of this.places()) {
      const range = ranges[row]?.[column];
      const style = this.data.getCellRaw(row, column)?.s;
      yield {
        row,
        column,
        value: valueFromCell(this.cell(row, column)),
        formula: this.formulaText(known[row]?.[column]),
        ...(range && isWide(range) && { fills: areaFromRange(range) }),
        styleId: typeof style === "string" ? style : null,
      };
    }
  }

  /** The style of a cell, with what its row, its column and the sheet add to it. */
  style(row: number, column: number): IStyleData {
    return this.data.getComposedCellStyle(row, column);
  }

  /** What the grid would save of the sheet; it must not be changed. */
  get config(): Readonly<IWorksheetData> {
    return this.data.getConfig();
  }

  /** The smallest area with all content of an area, or formats too; `null` if there is none. */
  usedArea(within: Area, valuesOnly: boolean): Area | null {
    const box = new BoundingBox(within);
    this.data.getCellMatrix().forValue((row, column, cell) => {
      if (hasContent(cell) || cell?.f || cell?.si || (!valuesOnly && cell?.s)) box.add(row, column);
    });
    for (const [row, cells] of Object.entries(this.spilled)) {
      for (const column of Object.keys(cells)) box.add(Number(row), Number(column));
    }
    return box.area;
  }

  private get data(): Worksheet {
    return this.facade.getSheet();
  }

  /** The children of spills: they stand in no cell of the sheet. */
  private get spilled(): IObjectMatrixPrimitiveType<Nullable<ICellData>> {
    return this.parts.formulas.getArrayFormulaCellData()?.[this.parts.unitId]?.[this.id] ?? {};
  }

  private *places(): Generator<Cell> {
    const { cellData } = this.config;
    for (const cells of [cellData, this.spilled]) {
      for (const [row, columns] of Object.entries(cells)) {
        for (const column of Object.keys(columns)) {
          const place = { row: Number(row), column: Number(column) };
          if (cells === cellData || !cellData[place.row]?.[place.column]) yield place;
        }
      }
    }
  }

  private cell(row: number, column: number): Nullable<ICellData> {
    const own = this.data.getCellRaw(row, column);
    return own && hasContent(own) ? own : (this.spilled[row]?.[column] ?? own);
  }

  private formula(row: number, column: number): string | null {
    const { formulas, unitId } = this.parts;
    return formulas.getFormulaStringByCell(row, column, this.id, unitId) || null;
  }

  /** A formula that was filled in from elsewhere is known by its distance only. */
  private formulaText(known: Nullable<IFormulaDataItem>): string | null {
    if (!known) return null;
    const { f, x = 0, y = 0 } = known;
    return x === 0 && y === 0 ? f : this.parts.lexer.moveFormulaRefOffset(f, x, y);
  }

  private numberFormat(row: number, column: number): string {
    return this.style(row, column).n?.pattern || generalFormat;
  }

  private map<Value>(area: Area, value: (row: number, column: number) => Value): Value[][] {
    const { first, last } = area;
    const grid: Value[][] = [];
    for (let row = first.row; row <= last.row; row++) {
      const cells: Value[] = [];
      for (let column = first.column; column <= last.column; column++) {
        cells.push(value(row, column));
      }
      grid.push(cells);
    }
    return grid;
  }

  private change(area: Area, cellAt: (row: number, column: number) => ICellData | null): void {
    this.growTo(area);
    const matrix: Record<number, Record<number, ICellData>> = {};
    for (let row = area.first.row; row <= area.last.row; row++) {
      for (let column = area.first.column; column <= area.last.column; column++) {
        const cell = cellAt(row, column);
        if (cell) (matrix[row] ??= {})[column] = cell;
      }
    }
    if (Object.keys(matrix).length === 0) return;
    const { unitId } = this.parts;
    const range = rangeFromArea(area);
    const params = { unitId, subUnitId: this.id, value: matrix, range };
    this.run(SetRangeValuesCommand.id, params);
  }

  /** @param value one for all cells, or rows of them; undefined leaves a cell as it is */
  private setStyle(area: Area, type: string, value: unknown): void {
    this.growTo(area);
    const { unitId } = this.parts;
    const params = {
      unitId,
      subUnitId: this.id,
      range: rangeFromArea(area),
      style: { type, value },
    };
    this.run(SetStyleCommand.id, params);
  }

  /** The grid tells only by its answer that it did not do what it was told. */
  private run(id: string, params: object): void {
    if (!this.parts.commands.syncExecuteCommand(id, params))
      throw new Error(`the grid refused ${id}`);
  }

  /** The part of an area that the grid has at all. */
  private clearing(area: Area): ReturnType<FWorksheet["getRange"]> | null {
    const lastRow = Math.min(area.last.row, this.facade.getMaxRows() - 1);
    const lastColumn = Math.min(area.last.column, this.facade.getMaxColumns() - 1);
    if (area.first.row > lastRow || area.first.column > lastColumn) return null;
    const last = { row: lastRow, column: lastColumn };
    return this.facade.getRange(rangeFromArea({ first: area.first, last }));
  }

  private growTo({ last }: Area): void {
    if (last.row >= this.facade.getMaxRows()) this.facade.setRowCount(last.row + 1);
    if (last.column >= this.facade.getMaxColumns()) this.facade.setColumnCount(last.column + 1);
  }
}

function isWide({ startRow, endRow, startColumn, endColumn }: IRange): boolean {
  return endRow > startRow || endColumn > startColumn;
}

class BoundingBox {
  private rows: [number, number] | null = null;
  private columns: [number, number] = [0, 0];

  constructor(private readonly within: Area) {}

  add(row: number, column: number): void {
    const { first, last } = this.within;
    if (row < first.row || row > last.row || column < first.column || column > last.column) return;
    if (!this.rows) {
      this.rows = [row, row];
      this.columns = [column, column];
      return;
    }
    this.rows = [Math.min(this.rows[0], row), Math.max(this.rows[1], row)];
    this.columns = [Math.min(this.columns[0], column), Math.max(this.columns[1], column)];
  }

  get area(): Area | null {
    if (!this.rows) return null;
    return {
      first: { row: this.rows[0], column: this.columns[0] },
      last: { row: this.rows[1], column: this.columns[1] },
    };
  }
}
