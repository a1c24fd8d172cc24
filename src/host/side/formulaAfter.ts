import { type FormulaToken, tokensOf } from "../../formulas/formulaTokens";
import { areaAt } from "../../tables/address";
import { columnName } from "../../tables/grid";
import { areaAfter, type Shift } from "./anchored";

/**
 * A formula once rows or columns were put in or taken out of a sheet.
 *
 * @param isShifted whether a reference with this sheet's name, or none, is to that sheet
 */
export function formulaAfter(
  formula: string,
  shift: Shift,
  isShifted: (sheet: string | null) => boolean,
): string {
  const tokens = tokensOf(formula);
  return tokens
    .map((token, index) =>
      token.kind === "reference" && isShifted(sheetBefore(tokens, index))
        ? referenceAfter(token.text, shift)
        : token.text,
    )
    .join("");
}

/** The sheet's name that stands before a reference. */
function sheetBefore(tokens: readonly FormulaToken[], index: number): string | null {
  const before = tokens[index - 1];
  if (before?.kind !== "sheet") return null;
  return before.text.slice(0, -1).replace(/^'|'$/g, "").replaceAll("''", "'");
}

function referenceAfter(reference: string, shift: Shift): string {
  const area = areaAt(reference);
  const after = area && areaAfter(area, shift);
  if (!after) return "#REF!";
  const corners = [after.first, after.last];
  return reference
    .split(":")
    .map((end, index) => {
      const { row, column } = corners[index] ?? after.first;
      return end.replace(/[A-Za-z]+/, columnName(column)).replace(/\d+/, String(row + 1));
    })
    .join(":");
}
