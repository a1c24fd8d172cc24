import { ValueObjectFactory } from "@univerjs/engine-formula";
import { tokensOf } from "../../formulas/formulaTokens";

/**
 * The grid takes a number in a formula for text unless JavaScript would write it the same way:
 * 0.50, 1E3 and 007 are none to it. For what stands in a formula, where texts have their quotes,
 * it says whether to look for a pattern; for what stands in a cell it says nothing.
 */
const create = ValueObjectFactory.create.bind(ValueObjectFactory);
ValueObjectFactory.create = (raw, ignorePattern) => {
  const isLiteral = ignorePattern !== undefined && typeof raw === "string" && literal.test(raw);
  return create(isLiteral ? withPlainNumbers(raw) : raw, ignorePattern);
};

/** A number, or an array constant. */
const literal = /^\s*(?:-?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?|\{[^]*\})\s*$/i;

function withPlainNumbers(text: string): string {
  return tokensOf(text)
    .map((token) => (token.kind === "number" ? String(Number(token.text)) : token.text))
    .join("");
}
