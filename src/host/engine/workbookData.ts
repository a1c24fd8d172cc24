import type { ICellData, IStyleData, IWorkbookData, IWorksheetData } from "@univerjs/core";
import { LocaleType } from "@univerjs/core";
import { looks } from "../../plans/styles";
import type { PlannedCell, PlannedSheet, WritePlan } from "../../plans/writePlan";
import { cellFromValue } from "./cellCodec";
import { styleFromLook } from "./look";
import { pixelsFromCharacters } from "./units";

/** Room for typing below and beside what the plan names. */
const spare = { rows: 200, columns: 26 };
const smallest = { rows: 1000, columns: 40 };

/** The grid's own form of the workbook that a plan describes, in the Indonesian locale. */
export function workbookData(plan: WritePlan, name: string): IWorkbookData {
  const sheets = plan.sheets.map((sheet, index) => worksheetData(sheet, `sheet${index + 1}`));
  return {
    id: "workbook",
    name,
    appVersion: "",
    locale: LocaleType.ID_ID,
    styles: {},
    sheetOrder: sheets.map((sheet) => sheet.id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
  };
}

function worksheetData(sheet: PlannedSheet, id: string): Partial<IWorksheetData> & { id: string } {
  const width = sheet.cells[0]?.length ?? 0;
  const frozen = sheet.frozen ?? { rows: 0, columns: 0 };
  return {
    id,
    name: sheet.name,
    rowCount: Math.max(smallest.rows, sheet.cells.length + spare.rows),
    columnCount: Math.max(smallest.columns, width + spare.columns),
    cellData: cellMatrix(sheet.cells),
    columnData: Object.fromEntries(
      sheet.columnWidths.map((characters, column) => [
        column,
        { w: pixelsFromCharacters(characters) },
      ]),
    ),
    freeze: freezeData(frozen.rows, frozen.columns),
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

function cellMatrix(rows: PlannedSheet["cells"]): IWorksheetData["cellData"] {
  const matrix: Record<number, Record<number, ICellData>> = {};
  rows.forEach((cells, row) =>
    cells.forEach((cell, column) => {
      if (cell) (matrix[row] ??= {})[column] = plannedCell(cell);
    }),
  );
  return matrix;
}

function plannedCell(cell: PlannedCell): ICellData {
  const data: ICellData = { ...cellFromValue(cell.value), s: plannedStyle(cell) };
  return cell.formula === undefined ? data : { ...data, f: cell.formula };
}

function plannedStyle(cell: PlannedCell): IStyleData {
  const style = cell.style ? styleFromLook(looks[cell.style]) : {};
  return cell.format === undefined ? style : { ...style, n: { pattern: cell.format } };
}
