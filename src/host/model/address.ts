import { areaAt, isInsideSheet, sheetSize } from "../../tables/address";
import type { Area } from "../../tables/grid";
import { areaAddress, columnName } from "../../tables/grid";
import { HostError } from "../core/hostError";

export const wholeSheet: Area = {
  first: { row: 0, column: 0 },
  last: { row: sheetSize.rows - 1, column: sheetSize.columns - 1 },
};

/**
 * "B2", "$B$2:C9", "A:C" or "1:3" as an area.
 * @throws {HostError} InvalidArgument if it is no address, or outside the sheet.
 */
export function parseAddress(address: string): Area {
  const area = areaAt(address);
  if (!area) throw new HostError("InvalidArgument", `"${address}" is not an address of the sheet.`);
  return area;
}

/** @throws {HostError} InvalidArgument if any part of the area is outside the sheet. */
export function insideSheet(area: Area): Area {
  if (!isInsideSheet(area))
    throw new HostError("InvalidArgument", "The range is outside the sheet.");
  return area;
}

/** "'Data 2024'!A1:B2", as Excel writes it. */
export function fullAddress(sheetName: string, area: Area): string {
  return `${quoteSheetName(sheetName)}!${localAddress(area)}`;
}

/** "'Data 2024'!$A$1:$B$2" */
export function fullReference(sheetName: string, area: Area): string {
  return `${quoteSheetName(sheetName)}!${absoluteAddress(area)}`;
}

/** "$A$1:$B$2" */
export function absoluteAddress(area: Area): string {
  return areaAddress(area).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
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
function quoteSheetName(name: string): string {
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
