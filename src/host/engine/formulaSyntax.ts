import { LexerTreeBuilder } from "@univerjs/engine-formula";
import { tokensOf } from "../../formulas/formulaTokens";

/** Whether a text with its "=" is a formula that the grid can take apart, in its English form. */
export function isFormula(text: string): boolean {
  return typeof new LexerTreeBuilder().treeBuilder(text) === "object" && !hasSemicolons(text);
}

/** Between arguments a semicolon is of another language; in an array constant it ends a row. */
function hasSemicolons(formula: string): boolean {
  let braces = 0;
  return tokensOf(formula).some(({ text }) => {
    if (text === "{") braces += 1;
    if (text === "}") braces -= 1;
    return text === ";" && braces === 0;
  });
}
