import { type Figure, figures, isCount, type NumberCell } from "../../tables/enrolmentTable";
import type { FigureCell, FigureColumn } from "../figureColumns";
import { isAmbiguous } from "./ambiguity";

/** Below zero where a target is exceeded, or more are enrolled than counted. */
const signed: readonly Figure[] = ["shortfall", "uncovered", "uncoveredShare", "gapPoints", "gap"];
const unsigned = new Set<Figure>(figures.filter((figure) => !signed.includes(figure)));

export function isNegative({ number }: FigureCell, { figure }: FigureColumn): boolean {
  return unsigned.has(figure) && (number.value ?? 0) < 0;
}

export function isFraction(cell: FigureCell, column: FigureColumn): boolean {
  const { value = 0 } = cell.number;
  if (value <= 0 || Number.isInteger(value) || !isCount(column.figure)) return false;
  if (column.column.unit === "thousands" || isAmbiguous(cell, column)) return false;
  return !isShownWhole(cell.number);
}

/** The result of a formula, of which the sheet shows no decimals: it is not printed as a fraction. */
function isShownWhole({ isFormula, format }: NumberCell): boolean {
  return isFormula === true && /^[^.]*0[^.]*$/.test(format);
}
