import type { DecimalSign } from "../messages/numbers";
import { separateColumns } from "./columnSeparators";
import { type FormulaToken, tokensOf } from "./formulaTokens";

/**
 * A formula in the form of an Excel with this decimal sign: with a decimal comma, ";" stands
 * between arguments and between the parts of a structured reference, and "\" between the columns
 * of an array constant.
 *
 * @param formula in English form
 */
export function localFormula(formula: string, decimal: DecimalSign): string {
  if (decimal === ".") return formula;
  return rewritten(formula, ({ kind, text }, inArray) => {
    if (kind === "number") return text.replace(".", ",");
    if (kind === "brackets") return separateColumns(text, ",", ";");
    if (text === ",") return inArray ? "\\" : ";";
    return text;
  });
}

/** The reverse of `localFormula`. */
export function englishFormula(formula: string, decimal: DecimalSign): string {
  if (decimal === ".") return formula;
  return rewritten(formula, ({ kind, text }, inArray) => {
    if (kind === "brackets") return separateColumns(text, ";", ",");
    if (text === ",") return ".";
    if (text === ";" && !inArray) return ",";
    // "{TRUE\FALSE}" holds what would be one name elsewhere.
    return inArray && kind === "name" ? text.replaceAll("\\", ",") : text;
  });
}

function rewritten(
  formula: string,
  piece: (token: FormulaToken, inArray: boolean) => string,
): string {
  let inArray = false;
  return tokensOf(formula)
    .map((token) => {
      if (token.text === "{") inArray = true;
      if (token.text === "}") inArray = false;
      return piece(token, inArray);
    })
    .join("");
}
