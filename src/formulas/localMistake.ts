import { type FormulaToken, tokensOf } from "./formulaTokens";
import type { DecimalSign } from "../messages/numbers";

/** The form of another language in a formula: a sign that separates nothing, or a point in a number. */
export type LocalMistake = "separator" | "decimal";

/**
 * What an Excel with this decimal sign could not read in a formula, which is then most likely in
 * the form of another language; null for none. Of `UCJ(1,2)` nobody can tell: with a decimal
 * comma it is a call with one argument.
 */
export function localMistake(formula: string, decimal: DecimalSign): LocalMistake | null {
  const tokens = withoutArrays(tokensOf(formula));
  if (decimal === ".") return tokens.some(({ text }) => text === ";") ? "separator" : null;
  if (tokens.some(({ kind, text }) => kind === "number" && text.includes("."))) return "decimal";
  return tokens.some(({ text }, at) => text === "," && !isDecimal(tokens, at)) ? "separator" : null;
}

/** In an array constant ";" ends a row in every language. */
function withoutArrays(tokens: readonly FormulaToken[]): FormulaToken[] {
  let inArray = false;
  return tokens.filter(({ text }) => {
    if (text === "{") inArray = true;
    if (text === "}") inArray = false;
    return !inArray;
  });
}

/** Is the comma a part of a number: 0,5 or ,5 or 5, with nothing beside it that makes it less? */
function isDecimal(tokens: readonly FormulaToken[], at: number): boolean {
  const hasWhole = isDigits(tokens[at - 1]) && tokens[at - 2]?.text !== ",";
  const hasFraction = tokens[at + 1]?.kind === "number";
  const before = hasWhole ? undefined : tokens.slice(0, at).findLast(isNoSpace);
  const after = hasFraction ? undefined : tokens.slice(at + 1).find(isNoSpace);
  return (hasWhole || hasFraction) && !endsValue(before) && !beginsValue(after);
}

function isDigits(token: FormulaToken | undefined): boolean {
  return token?.kind === "number" && /^\d+$/.test(token.text);
}

function isNoSpace({ kind }: FormulaToken): boolean {
  return kind !== "space";
}

function endsValue(token: FormulaToken | undefined): boolean {
  return token !== undefined && (isValue(token) || token.text === ")");
}

function beginsValue(token: FormulaToken | undefined): boolean {
  return token !== undefined && (isValue(token) || token.text === "(");
}

function isValue({ kind }: FormulaToken): boolean {
  return kind !== "sign" && kind !== "space";
}
