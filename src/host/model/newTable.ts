import { sheetSize } from "../../tables/address";
import type { Area, CellValue } from "../../tables/grid";
import { HostError } from "../core/hostError";
import { shared } from "../side/areaParts";
import { wholeSheet } from "./address";
import { sameName } from "./definedName";
import { invalid, truth } from "./givenValues";
import type { OpenWorkbook } from "./openWorkbook";
import type { Range } from "./range";
import { tableHeaders } from "./tableHeaders";

const textFormat = "@";

/**
 * Makes a table of cells with headers: these become texts, each of them another one.
 * @returns its id.
 * @throws {HostError} as Excel where a table cannot be, and by name where cells would move.
 */
export async function addTable(
  open: OpenWorkbook,
  range: Range,
  hasHeaders: unknown,
): Promise<string> {
  if (!truth(hasHeaders)) {
    const message = "Adding a table without headers is not emulated by this host.";
    throw new HostError("ApiNotFound", message);
  }
  const { worksheet } = range;
  worksheet.refuseIfProtected();
  const area = withDataRow(range);
  refuseOverlap(open, worksheet.id, area);
  refuseMerges(range, area);
  await worksheet.calculated();
  writeHeaders(range.getRow(0));
  return open.tables.add({
    sheetId: worksheet.id,
    area,
    name: freeTableName(open),
    showHeaders: true,
    showTotals: false,
    showBandedRows: true,
    style: "TableStyleMedium2",
  });
}

/** Headers alone get an empty row. In Excel, what stands in its place moves down. */
function withDataRow({ worksheet, area }: Range): Area {
  const { first, last } = area;
  if (last.row > first.row) return area;
  const row = last.row + 1;
  if (row >= sheetSize.rows) invalid("There is no room for a row under the headers.");
  const below = { first: { ...first, row }, last: { ...last, row } };
  if (worksheet.grid.usedArea(below, true)) {
    const message = "Adding a table over headers alone, on top of other cells, is not emulated.";
    throw new HostError("ApiNotFound", message);
  }
  return { first, last: below.last };
}

function refuseOverlap(open: OpenWorkbook, sheetId: string, area: Area): void {
  if (open.tables.on(sheetId).some(([, table]) => shared(table.area, area))) {
    invalid("A table can't overlap another table.");
  }
}

function refuseMerges({ worksheet }: Range, area: Area): void {
  const merged = worksheet.grid.mergedAreas(wholeSheet);
  if (merged.some((each) => shared(each, area))) {
    invalid("A table can't have merged cells.");
  }
}

function writeHeaders(row: Range): void {
  const { area, numberFormat, readableSheet: sheet } = row;
  const [formulas = []] = sheet.formulas(area);
  const headers = tableHeaders(row.text[0] ?? []);
  const inputs = headers.map((header, column) =>
    formulas[column] === header ? null : textInput(header, numberFormat[0]?.[column]),
  );
  sheet.write(area, [inputs]);
}

/** What to write into a cell so that a text stays one. */
function textInput(text: string, format: string | undefined): CellValue {
  return format === textFormat ? text : `'${text}`;
}

/** The first of Table1, Table2, … that is free. */
function freeTableName(open: OpenWorkbook): string {
  let number = 1;
  while (isTaken(open, `Table${number}`, null)) number += 1;
  return `Table${number}`;
}

/**
 * Whether a name is that of a table, of cells or of a formula anywhere in the workbook.
 * @param own the id of a table that may have it
 */
export function isTaken({ book, tables }: OpenWorkbook, name: string, own: string | null): boolean {
  return (
    book.names.some((known) => sameName(known.name, name)) ||
    tables.all.some(([id, table]) => id !== own && sameName(table.name, name))
  );
}
