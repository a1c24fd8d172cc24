import type { Area } from "../../tables/grid";
import { areaAddress, columnName } from "../../tables/grid";
import { HostError } from "../core/hostError";

/** The size of Excel's sheets. */
export const sheetSize = { rows: 1_048_576, columns: 16_384 };

export const wholeSheet: Area = {
  first: { row: 0, column: 0 },
  last: { row: sheetSize.rows - 1, column: sheetSize.columns - 1 },
};

const pattern = /^\$?([A-Z]{1,3})?\$?(\d{1,7})?(?::\$?([A-Z]{1,3})?\$?(\d{1,7})?)?$/i;

/**
 * "B2", "$B$2:C9", "A:C" or "1:3" as an area.
 * @throws {HostError} InvalidArgument if it is no address, or outside the sheet.
 */
export function parseAddress(address: string): Area {
  const match = pattern.exec(address);
  const area = match && areaFromParts(match.slice(1));
  if (!area) throw new HostError("InvalidArgument", `"${address}" is not an address.`);
  return insideSheet(area);
}

function areaFromParts(parts: readonly (string | undefined)[]): Area | null {
  const [firstColumn, firstRow, lastColumn, lastRow] = parts;
  const single = lastColumn === undefined && lastRow === undefined;
  if (single && (firstColumn === undefined || firstRow === undefined)) return null;
  if (single) return span(firstRow, firstRow, firstColumn, firstColumn);
  const oneKind =
    Boolean(firstColumn) === Boolean(lastColumn) && Boolean(firstRow) === Boolean(lastRow);
  return oneKind ? span(firstRow, lastRow, firstColumn, lastColumn) : null;
}

function span(row1?: string, row2?: string, column1?: string, column2?: string): Area {
  const rows = row1 && row2 ? [Number(row1) - 1, Number(row2) - 1] : [0, sheetSize.rows - 1];
  const columns =
    column1 && column2
      ? [columnNumber(column1), columnNumber(column2)]
      : [0, sheetSize.columns - 1];
  return {
    first: { row: Math.min(...rows), column: Math.min(...columns) },
    last: { row: Math.max(...rows), column: Math.max(...columns) },
  };
}

/** @throws {HostError} InvalidArgument if any part of the area is outside the sheet. */
export function insideSheet(area: Area): Area {
  const { first, last } = area;
  const numbers = [first.row, first.column, last.row, last.column];
  const inside =
    numbers.every(Number.isInteger) &&
    first.row >= 0 &&
    first.column >= 0 &&
    last.row < sheetSize.rows &&
    last.column < sheetSize.columns &&
    first.row <= last.row &&
    first.column <= last.column;
  if (!inside) throw new HostError("InvalidArgument", "The range is outside the sheet.");
  return area;
}

/** "A" → 0, "AA" → 26. */
function columnNumber(name: string): number {
  const letters = [...name.toUpperCase()];
  return letters.reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** "'Data 2024'!A1:B2", as Excel writes it. */
export function fullAddress(sheetName: string, area: Area): string {
  return `${quoteSheetName(sheetName)}!${localAddress(area)}`;
}

function localAddress(area: Area): string {
  const { first, last } = area;
  const allRows = first.row === 0 && last.row === sheetSize.rows - 1;
  const allColumns = first.column === 0 && last.column === sheetSize.columns - 1;
  if (allColumns) return `${first.row + 1}:${last.row + 1}`;
  if (allRows) return `${columnName(first.column)}:${columnName(last.column)}`;
  return areaAddress(area);
}

/** Names that could be read as something else stand in quotes. */
export function quoteSheetName(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Z]{1,3}\d+$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** "'Data 2024'!A1" → the sheet's name, if there is one, and the rest. */
export function splitReference(reference: string): { sheet: string | null; address: string } {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(reference);
  if (!match) return { sheet: null, address: reference };
  const sheet = match[1]?.replaceAll("''", "'") ?? match[2] ?? null;
  return { sheet, address: match[3] ?? "" };
}
