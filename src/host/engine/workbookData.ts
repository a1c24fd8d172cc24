import type { ICellData, IWorkbookData, IWorksheetData } from "@univerjs/core";
import { BooleanNumber, generateRandomId, LocaleType } from "@univerjs/core";
import type { IDefinedNamesServiceParam } from "@univerjs/engine-formula";
import { sheetSize } from "../../tables/address";
import type { Cell } from "../../tables/grid";
import type {
  Band,
  CellContent,
  DefinedName,
  SheetContent,
  WorkbookContent,
} from "../../xlsx/content";
import { cellFromValue } from "./cellCodec";
import { filledFromElsewhere } from "./fileArrays";
import { styleFromFile } from "./fileStyle";
import { rangeFromArea } from "./ranges";
import { pixelsFromCharacters, pixelsFromPoints } from "./units";

/** Room for typing below and beside what the file holds. */
const spare = { rows: 200, columns: 26 };
const smallest = { rows: 1000, columns: 40 };

/** The grid's own form of a workbook, in the Indonesian locale. */
export function workbookData(content: WorkbookContent, name: string): IWorkbookData {
  const sheets = content.sheets.map((sheet, index) => worksheetData(sheet, sheetId(index)));
  const styles = content.styles.map((style, index) => [String(index), styleFromFile(style)]);
  return {
    // The grid keeps what it made of formulas under this id, also beyond the workbook's end.
    id: generateRandomId(),
    name,
    appVersion: "",
    locale: LocaleType.ID_ID,
    styles: Object.fromEntries(styles) as IWorkbookData["styles"],
    sheetOrder: sheets.map((sheet) => sheet.id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
    resources: [{ name: "SHEET_DEFINED_NAME_PLUGIN", data: JSON.stringify(definedNames(content)) }],
  };
}

/** The grid's id for a sheet of the file, by its place among the tabs. */
export function sheetId(index: number): string {
  return `sheet${index + 1}`;
}

function worksheetData(sheet: SheetContent, id: string): Partial<IWorksheetData> & { id: string } {
  return {
    id,
    name: sheet.name,
    ...extent(sheet),
    defaultStyle: "0",
    cellData: cellMatrix(sheet),
    ...layoutData(sheet),
  };
}

/** The grid's form of what a sheet is like beside its cells. */
export type LayoutData = Pick<
  IWorksheetData,
  "hidden" | "tabColor" | "mergeData" | "rowData" | "columnData" | "freeze"
>;

export function layoutData(sheet: SheetContent): LayoutData {
  const { rowCount, columnCount } = extent(sheet);
  return {
    hidden: sheet.state === "visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    tabColor: sheet.tabColor ?? "",
    mergeData: sheet.merges.map(rangeFromArea),
    rowData: eachOf(sheet.rows, rowCount, (band) => ({
      ...look(band),
      // A height of the file stays, whatever the row holds.
      ...(band.size !== undefined && {
        h: Math.round(pixelsFromPoints(band.size)),
        ia: BooleanNumber.FALSE,
      }),
    })),
    columnData: eachOf(sheet.columns, columnCount, (band) => ({
      ...look(band),
      ...(band.size !== undefined && { w: pixelsFromCharacters(band.size) }),
    })),
    freeze: freezeData(sheet.frozen.rows, sheet.frozen.columns),
  };
}

/** The grid's form of frozen panes; -1 says that there are none that way. */
export function freezeData(rows: number, columns: number): IWorksheetData["freeze"] {
  return {
    xSplit: columns,
    ySplit: rows,
    startColumn: columns > 0 ? columns : -1,
    startRow: rows > 0 ? rows : -1,
  };
}

function extent(sheet: SheetContent): { rowCount: number; columnCount: number } {
  let last = { row: 0, column: 0 };
  const include = ({ row, column }: Cell) => {
    last = { row: Math.max(last.row, row), column: Math.max(last.column, column) };
  };
  sheet.cells.forEach(include);
  sheet.merges.forEach((area) => include(area.last));
  return {
    rowCount: between(smallest.rows, last.row + 1 + spare.rows, sheetSize.rows),
    columnCount: between(smallest.columns, last.column + 1 + spare.columns, sheetSize.columns),
  };
}

const between = (least: number, wanted: number, most: number) =>
  Math.min(Math.max(least, wanted), most);

/** What a formula spills stands with the grid's array formulas, not in the cells. */
function cellMatrix(sheet: SheetContent): IWorksheetData["cellData"] {
  const matrix: Record<number, Record<number, ICellData>> = {};
  const isFilled = filledFromElsewhere(sheet);
  for (const cell of sheet.cells) {
    (matrix[cell.row] ??= {})[cell.column] = cellData(cell, isFilled(cell));
  }
  return matrix;
}

function cellData({ value, formula, style }: CellContent, isFilled: boolean): ICellData {
  const data: ICellData = { ...cellFromValue(isFilled ? "" : value), s: String(style) };
  return formula === undefined ? data : { ...data, f: formula };
}

/** One entry for each row or column of the bands that the grid has at all. */
function eachOf<Entry>(
  bands: readonly Band[],
  count: number,
  entry: (band: Band) => Entry,
): Record<number, Entry> {
  const entries: Record<number, Entry> = {};
  for (const band of bands) {
    for (let index = band.first; index <= Math.min(band.last, count - 1); index++) {
      entries[index] = entry(band);
    }
  }
  return entries;
}

function look({ hidden, style }: Band): { hd?: BooleanNumber; s?: string } {
  return {
    ...(hidden && { hd: BooleanNumber.TRUE }),
    ...(style !== undefined && { s: String(style) }),
  };
}

/**
 * The grid looks a name up without asking from which sheet; one that stands for different things
 * is better unknown to it, so that what the file says of the results is kept.
 */
function unambiguous(names: readonly DefinedName[]): DefinedName[] {
  const counts = new Map<string, number>();
  const keyOf = ({ name }: DefinedName) => name.toUpperCase();
  for (const name of names) counts.set(keyOf(name), (counts.get(keyOf(name)) ?? 0) + 1);
  return names.filter((name) => counts.get(keyOf(name)) === 1);
}

function definedNames({
  names,
  sheets,
}: WorkbookContent): Record<string, IDefinedNamesServiceParam> {
  const entries = unambiguous(names).map(({ name, reference, sheet, hidden }, index) => {
    const id = `name${index + 1}`;
    const place = sheets.findIndex((each) => each.name === sheet);
    const localSheetId = place < 0 ? "AllDefaultWorkbook" : sheetId(place);
    return [id, { id, name, formulaOrRefString: reference, comment: "", localSheetId, hidden }];
  });
  return Object.fromEntries(entries) as Record<string, IDefinedNamesServiceParam>;
}
