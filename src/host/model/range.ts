import { sheetSize } from "../../tables/address";
import type { Area, CellValue } from "../../tables/grid";
import { HostError } from "../core/hostError";
import { HostObject } from "../core/hostObject";
import type { GridSheet } from "../engine/gridSheet";
import type { CellLook } from "../engine/look";
import { inside } from "../side/areaParts";
import { fullAddress, insideSheet } from "./address";
import { checkShape, inputMatrix } from "./cellInput";
import { cellProperties } from "./cellProperties";
import { ConditionalFormatCollection } from "./conditionalFormatCollection";
import { DataValidation } from "./dataValidation";
import { RangeAreas } from "./rangeAreas";
import { RangeFormat } from "./rangeFormat";
import type { TableScopedCollection } from "./tableCollection";
import { valueType } from "./valueType";
import { visibleAreas } from "./visibleAreas";
import type { Worksheet } from "./worksheet";

/** As many cells as Excel on the web gives in one read. */
const mostCells = 5_000_000;

/** As many as Excel tells of one range. */
const mostMergedAreas = 512;

/** A block of cells. Rows and columns count from 0. */
export class Range extends HostObject {
  override readonly scalars = [
    "address",
    "columnCount",
    "columnIndex",
    "formulas",
    "numberFormat",
    "rowCount",
    "rowIndex",
    "text",
    "valueTypes",
    "values",
  ];

  constructor(
    readonly worksheet: Worksheet,
    readonly area: Area,
  ) {
    super();
  }

  get address(): string {
    return fullAddress(this.worksheet.name, this.area);
  }

  get rowIndex(): number {
    return this.area.first.row;
  }

  get columnIndex(): number {
    return this.area.first.column;
  }

  get rowCount(): number {
    return this.area.last.row - this.area.first.row + 1;
  }

  get columnCount(): number {
    return this.area.last.column - this.area.first.column + 1;
  }

  get values(): CellValue[][] {
    return this.readableSheet.values(this.cellArea);
  }

  set values(input: unknown) {
    this.write(input);
  }

  get formulas(): CellValue[][] {
    return this.readableSheet.formulas(this.cellArea);
  }

  set formulas(input: unknown) {
    this.write(input);
  }

  get text(): string[][] {
    return this.readableSheet.texts(this.cellArea);
  }

  get valueTypes(): string[][] {
    return this.values.map((row) => row.map(valueType));
  }

  get numberFormat(): string[][] {
    return this.readableSheet.numberFormats(this.cellArea);
  }

  set numberFormat(input: unknown) {
    const formats = inputMatrix(input, this, (value) => typeof value === "string");
    this.writableSheet.writeNumberFormats(this.cellArea, formats);
  }

  /** `null` if some of the rows are hidden and others not. */
  get rowHidden(): boolean | null {
    const sheet = this.readableSheet;
    return common(this.rowIndex, this.rowCount, (row) => sheet.isRowHidden(row));
  }

  /** `null` if some of the columns are hidden and others not. */
  get columnHidden(): boolean | null {
    const sheet = this.readableSheet;
    return common(this.columnIndex, this.columnCount, (column) => sheet.isColumnHidden(column));
  }

  /** Whether spilled results fill all cells (ExcelApi 1.12); `null` if they fill some. */
  get hasSpill(): boolean | null {
    const fills = [...this.readableSheet.contents()].flatMap(({ fills: filled }) => filled ?? []);
    const filled = inside(fills, this.area)
      .map((area) => new Range(this.worksheet, area).cellCount)
      .reduce((sum, count) => sum + count, 0);
    if (filled === 0) return false;
    return filled === this.cellCount ? true : null;
  }

  get format(): RangeFormat {
    return new RangeFormat(this);
  }

  /** How each cell looks, as far as is asked for. */
  getCellProperties(asked: unknown): object[][] {
    const properties = cellProperties(this.looks, asked);
    const { columnCount, rowCount } = this;
    return Array.from({ length: rowCount }, (_, row) =>
      properties.slice(row * columnCount, (row + 1) * columnCount),
    );
  }

  get conditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this);
  }

  get dataValidation(): DataValidation {
    return new DataValidation(this);
  }

  getCell(row: number, column: number): Range {
    return this.at(this.rowIndex + row, this.columnIndex + column, 1, 1);
  }

  getRow(row: number): Range {
    return this.at(this.rowIndex + row, this.columnIndex, 1, this.columnCount);
  }

  getEntireRow(): Range {
    return this.at(this.rowIndex, 0, this.rowCount, sheetSize.columns);
  }

  getResizedRange(deltaRows: number, deltaColumns: number): Range {
    const rows = this.rowCount + deltaRows;
    return this.at(this.rowIndex, this.columnIndex, rows, this.columnCount + deltaColumns);
  }

  getOffsetRange(rows: number, columns: number): Range {
    const { rowIndex, columnIndex, rowCount, columnCount } = this;
    return this.at(rowIndex + rows, columnIndex + columns, rowCount, columnCount);
  }

  getBoundingRect(other: Range | string): Range {
    const { area } = typeof other === "string" ? this.worksheet.getRange(other) : other;
    return new Range(this.worksheet, {
      first: {
        row: Math.min(this.area.first.row, area.first.row),
        column: Math.min(this.area.first.column, area.first.column),
      },
      last: {
        row: Math.max(this.area.last.row, area.last.row),
        column: Math.max(this.area.last.column, area.last.column),
      },
    });
  }

  async getUsedRangeOrNullObject(valuesOnly: boolean | null = null): Promise<Range | null> {
    await this.worksheet.calculated();
    const used = this.readableSheet.usedArea(this.area, valuesOnly ?? false);
    return used && new Range(this.worksheet, used);
  }

  getMergedAreasOrNullObject(): RangeAreas | null {
    const areas = this.readableSheet.mergedAreas(this.area);
    if (areas.length <= mostMergedAreas) return this.several(areas);
    throw new HostError("GeneralException", "The range has too many merged areas.");
  }

  /** Of the kinds of special cells this host knows those that are not hidden. */
  getSpecialCellsOrNullObject(kind: string): RangeAreas | null {
    if (kind === "Visible") return this.several(visibleAreas(this.readableSheet, this.area));
    throw new HostError("ApiNotFound", `Special cells "${kind}" are not emulated by this host.`);
  }

  /** Those that share cells with the range, or else those that lie in it as a whole. */
  getTables(fullyContained: boolean | null = null): TableScopedCollection {
    return this.worksheet.tables.over(this.area, fullyContained ?? false);
  }

  select(): void {
    this.worksheet.grid.select(this.cellArea);
  }

  /** @param applyTo "All" if left out, "Contents" or "Formats". */
  clear(applyTo: string | null = null): void {
    const what = applyTo ?? "All";
    if (!["All", "Contents", "Formats"].includes(what)) {
      throw new HostError("ApiNotFound", `Clearing "${what}" is not emulated by this host.`);
    }
    const sheet = this.writableSheet;
    if (what !== "Formats") sheet.clearContents(this.area);
    if (what !== "Contents") {
      sheet.clearFormats(this.area);
      this.conditionalFormats.clearAll();
    }
    if (what === "All") this.dataValidation.clear();
  }

  /** office.js asks this before it sends large values in parts. */
  _validateArraySize(rows: number, columns: number): void {
    checkShape(rows, this.rowCount);
    checkShape(columns, this.columnCount);
  }

  /** The area, if it is small enough to go through cell by cell. */
  get cellArea(): Area {
    if (this.cellCount <= mostCells) return this.area;
    throw new HostError("ResponsePayloadSizeLimitExceeded", "The range has too many cells.");
  }

  private get cellCount(): number {
    return this.rowCount * this.columnCount;
  }

  get readableSheet(): GridSheet {
    return this.worksheet.grid;
  }

  /** @throws {HostError} AccessDenied if the sheet is protected. */
  get writableSheet(): GridSheet {
    this.worksheet.refuseIfProtected();
    return this.worksheet.grid;
  }

  /** The looks of all cells. */
  get looks(): Required<CellLook>[] {
    const { first, last } = this.cellArea;
    const looks: Required<CellLook>[] = [];
    for (let row = first.row; row <= last.row; row++) {
      for (let column = first.column; column <= last.column; column++) {
        looks.push(this.readableSheet.look(row, column));
      }
    }
    return looks;
  }

  private write(input: unknown): void {
    const inputs = inputMatrix(input, this, isCellValue);
    this.writableSheet.write(this.cellArea, inputs);
  }

  private several(areas: readonly Area[]): RangeAreas | null {
    if (areas.length === 0) return null;
    return new RangeAreas(areas.map((area) => new Range(this.worksheet, area)));
  }

  private at(row: number, column: number, rowCount: number, columnCount: number): Range {
    return rangeAt(this.worksheet, row, column, rowCount, columnCount);
  }
}

/** @throws {HostError} InvalidArgument if the range would leave the sheet. */
export function rangeAt(
  worksheet: Worksheet,
  row: number,
  column: number,
  rowCount: number,
  columnCount: number,
): Range {
  const last = { row: row + rowCount - 1, column: column + columnCount - 1 };
  return new Range(worksheet, insideSheet({ first: { row, column }, last }));
}

/** The rows and columns that are frozen, as a range from A1 on. */
export function frozenRange(worksheet: Worksheet, rows: number, columns: number): Range {
  return rangeAt(worksheet, 0, 0, rows || sheetSize.rows, columns || sheetSize.columns);
}

/** What holds for all of so many rows or columns; `null` if they differ. */
function common(first: number, count: number, holds: (index: number) => boolean): boolean | null {
  const value = holds(first);
  for (let index = first + 1; index < first + count; index++) {
    if (holds(index) !== value) return null;
  }
  return value;
}

function isCellValue(value: unknown): value is CellValue {
  return ["string", "number", "boolean"].includes(typeof value);
}
