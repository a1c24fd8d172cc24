import type { CellValue } from "../../tables/grid";

const errorText = /^#(VALUE!|N\/A|DIV\/0!|NUM!|REF!|NAME\?|NULL!|SPILL!|CALC!|GETTING_DATA|BUSY!)$/;

/** The errors of cells are texts in the grid. */
export function isErrorText(value: unknown): value is string {
  return typeof value === "string" && errorText.test(value);
}

/** Excel's name for the kind of value in a cell (`Excel.RangeValueType`). */
export function valueType(value: CellValue): "Empty" | "Error" | "String" | "Boolean" | "Double" {
  if (value === "") return "Empty";
  if (isErrorText(value)) return "Error";
  if (typeof value === "string") return "String";
  return typeof value === "boolean" ? "Boolean" : "Double";
}
