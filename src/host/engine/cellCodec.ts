import type { ICellData, Nullable } from "@univerjs/core";
import { CellValueType, numfmt } from "@univerjs/core";
import type { CellValue } from "../../tables/grid";

/** Written cells start from this, so that nothing of the old content is left behind. */
const nothing: ICellData = { v: null, f: null, si: null, p: null, t: null };

const textFormat = "@";

/**
 * What Excel makes of a value written by the API: text is parsed as if typed in an en-US Excel
 * (numbers, percents, dates, `=formula`, booleans; a leading apostrophe keeps it text), except in
 * a cell that is formatted as text. A number format comes along where Excel would set one.
 */
export function cellFromInput(input: CellValue, format: string): ICellData {
  if (typeof input === "number") return numberCell(input);
  if (typeof input === "boolean") return booleanCell(input);
  if (input === "") return { ...nothing };
  if (format === textFormat) return textCell(input);
  if (input.startsWith("'")) return textCell(input.slice(1));
  if (input.startsWith("=") && input.length > 1) return { ...nothing, f: input };
  return parsedCell(input, format);
}

/** Text that stays text, whatever it looks like. */
export function textCell(text: string): ICellData {
  const looksLikeMore = numfmt.parseValue(text) !== null || text.startsWith("=");
  const type = looksLikeMore ? CellValueType.FORCE_STRING : CellValueType.STRING;
  return { ...nothing, v: text, t: type };
}

/** A typed value as it is, without parsing. */
export function cellFromValue(value: CellValue): ICellData {
  if (value === "") return { ...nothing };
  return typeof value === "string" ? textCell(value) : cellFromInput(value, "General");
}

/** The value of a cell as Excel gives it: a blank is "", an error its text. */
export function valueFromCell(cell: Nullable<ICellData>): CellValue {
  if (!cell) return "";
  if (cell.p?.body) return cell.p.body.dataStream.replace(/\r\n$/, "").replaceAll("\r", "\n");
  if (cell.t === CellValueType.BOOLEAN) return Boolean(cell.v);
  return cell.v ?? "";
}

/** A cell without value may still be the child of a spill. */
export function hasContent(cell: Nullable<ICellData>): boolean {
  return Boolean(cell && ((cell.v !== undefined && cell.v !== null) || cell.p));
}

/** The grid shows a boolean as 1 or 0, Excel as TRUE or FALSE. */
export function displayText(value: CellValue, shown: string): string {
  return typeof value === "boolean" ? String(value).toUpperCase() : shown;
}

function parsedCell(text: string, format: string): ICellData {
  const parsed = numfmt.parseValue(text);
  if (!parsed) return textCell(text);
  if (typeof parsed.v === "boolean") return booleanCell(parsed.v);
  const cell = numberCell(Number(parsed.v));
  return parsed.z && format === "General" ? { ...cell, s: { n: { pattern: parsed.z } } } : cell;
}

function numberCell(value: number): ICellData {
  return { ...nothing, v: value, t: CellValueType.NUMBER };
}

function booleanCell(value: boolean): ICellData {
  return { ...nothing, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
}
