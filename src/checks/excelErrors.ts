import { excelErrors } from "../messages/checks/excelErrors";
import type { CellValue } from "../tables/grid";

export type ExcelError = keyof typeof excelErrors;

const errors = Object.keys(excelErrors) as ExcelError[];

/** The error that Excel shows in a cell in place of a value, if it does. */
export function excelErrorIn(value: CellValue): ExcelError | undefined {
  if (typeof value !== "string" || !value.startsWith("#")) return undefined;
  return errors.find((error) => error === value);
}
