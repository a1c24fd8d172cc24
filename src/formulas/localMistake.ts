import type { DecimalSign } from "../messages/numbers";
import { separatesColumns } from "./columnSeparators";
import { type FormulaToken, tokensOf } from "./formulaTokens";

/** The form of another language in a formula: a sign that separates nothing, or a point in a number. */
export type LocalMistake = "separator" | "decimal";

/**
 * What an Excel with this decimal sign could not read in a formula, which is then most likely in
 * the form of another language; null for none. Of `UCJ(1,2)` nobody can tell: with a decimal
 * comma it is a call with one argument.
 */
export function localMistake(formula: string, decimal: DecimalSign): LocalMistake | null {
  const { tokens, arrays } = withArraysApart(tokensOf(formula));
  const foreign = decimal === "." ? ";" : ",";
  const isMistaken = ({ kind, text }: FormulaToken, at: number) =>
    kind === "brackets"
      ? separatesColumns(text, foreign)
      : text === foreign && (decimal === "." || !isDecimal(tokens, at));
  if (decimal === ",") {
    if (tokens.some(hasPoint) || arrays.flat().some(hasPointInArray)) return "decimal";
    if (arrays.some(hasForeignComma)) return "separator";
  }
  return tokens.some(isMistaken) ? "separator" : null;
}

/** The formula with one token for each array constant, and what the arrays hold. */
function withArraysApart(all: readonly FormulaToken[]) {
  const tokens: FormulaToken[] = [];
  const arrays: FormulaToken[][] = [];
  let array: FormulaToken[] | undefined;
  for (const token of all) {
    if (token.text === "{" && !array) {
      arrays.push((array = []));
      tokens.push({ kind: "brackets", text: "{}" });
    } else if (token.text === "}") array = undefined;
    else (array ?? tokens).push(token);
  }
  return { tokens, arrays };
}

function hasPoint({ kind, text }: FormulaToken): boolean {
  return kind === "number" && text.includes(".");
}

/** There, what would be one name elsewhere may hold numbers: "{1\0.5}". */
function hasPointInArray(token: FormulaToken): boolean {
  return hasPoint(token) || (token.kind === "name" && token.text.includes("."));
}

/** In an array constant a comma stands in numbers only. */
function hasForeignComma(array: readonly FormulaToken[]): boolean {
  const text = array.map(({ kind, text }) => (kind === "string" ? '""' : text)).join("");
  return text.split(/[\\;]/).some((item) => item.includes(",") && !numberInArray.test(item));
}

const numberInArray = /^\s*[+-]?(\d+,\d*|,\d+)([eE][+-]?\d+)?\s*$/;

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
  return token !== undefined && (isValue(token) || [")", "%", "#"].includes(token.text));
}

/** A sign may belong to the value: in "IF(A1>5,-1,0)" it does, and nobody writes "5,-1" for 5-1. */
function beginsValue(token: FormulaToken | undefined): boolean {
  return token !== undefined && (isValue(token) || ["(", "@", "+", "-"].includes(token.text));
}

function isValue({ kind }: FormulaToken): boolean {
  return kind !== "sign" && kind !== "space";
}
