import { readFileSync } from "node:fs";
import type { CellValue, Grid } from "../../src/tables/grid";
import { XlsxPackage } from "../../src/xlsx/package/package";
import { gridOf } from "../../src/xlsx/reading/gridOf";
import { readWorkbook } from "../../src/xlsx/reading/readWorkbook";
import { inFolder, writeFile } from "./run";

/** Saves lines as programs on Windows do: semicolons, CRLF, Windows-1252. */
export function writeCsv(name: string, rows: readonly (readonly (string | number)[])[]): void {
  const text = rows.map((row) => row.join(";")).join("\r\n");
  writeFile(name, Buffer.from(`${text}\r\n`, "latin1"));
}

/** The sheets of a workbook that was written, by their names in their order. */
export function sheetsIn(file: string): Map<string, Grid> {
  const { sheets, styles } = readWorkbook(XlsxPackage.open(readFileSync(inFolder(file))));
  return new Map(sheets.map((sheet) => [sheet.name, gridOf(sheet, styles)]));
}

/** The rows of a sheet behind its titles, of which a blank row is the last. */
export function rowsIn(file: string, sheet: string): CellValue[][] {
  const rows = (sheetsIn(file).get(sheet)?.values ?? []).map((row) => [...row]);
  return rows.slice(rows.findIndex((row) => row.every((value) => value === "")) + 1);
}
