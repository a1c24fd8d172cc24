import { areaAt } from "../../tables/address";
import type { Area, CellValue } from "../../tables/grid";
import type { GridSheet } from "../engine/gridSheet";
import { splitReference } from "./address";
import { sheetNamed } from "./sheetName";
import { isErrorText } from "./valueType";

/** The cells that a name's reference stands for; `null` if it is a formula, or a sheet is gone. */
export function cellsOf(
  reference: string,
  sheets: readonly GridSheet[],
): { readonly sheetId: string; readonly area: Area } | null {
  const { sheet: name, address } = splitReference(reference);
  const sheet = sheetNamed(sheets, name);
  const area = areaAt(address);
  return sheet && area ? { sheetId: sheet.id, area } : null;
}

export interface NameValue {
  /** Excel's name for the kind of value (`Excel.NamedItemType`). */
  readonly type: "Boolean" | "Double" | "Error" | "Range" | "String";
  readonly value: CellValue;
}

/** What a reference comes to; `null` for a formula, which the grid calculates in cells only. */
export function nameValue(reference: string, sheets: readonly GridSheet[]): NameValue | null {
  if (cellsOf(reference, sheets)) return { type: "Range", value: reference };
  const text = /^"((?:[^"]|"")*)"$/.exec(reference)?.[1];
  if (text !== undefined) return { type: "String", value: text.replaceAll('""', '"') };
  if (/^[-+]?(?:\d+\.?\d*|\.\d+)(?:E[-+]?\d+)?$/i.test(reference)) {
    return { type: "Double", value: Number(reference) };
  }
  if (/^(?:TRUE|FALSE)$/i.test(reference)) {
    return { type: "Boolean", value: reference.toUpperCase() === "TRUE" };
  }
  if (isErrorText(reference)) return { type: "Error", value: reference };
  return null;
}
