import { isFormula } from "../engine/formulaSyntax";
import { invalid, truth } from "./givenValues";

type Fields = Readonly<Record<string, unknown>>;

/** The fields of a plain object that the add-in gave. */
export function fieldsOf(input: unknown): Fields {
  if (typeof input === "object" && input !== null && !Array.isArray(input)) return input as Fields;
  return invalid("An object is missing.");
}

/** The value, or the usual one if nothing was given. */
export function flagOf(input: unknown, usual: boolean): boolean {
  return truth(input ?? usual);
}

export function textOf(input: unknown, longest = Infinity): string {
  const text = input ?? "";
  if (typeof text !== "string") return invalid("It must be a text.");
  return text.length <= longest ? text : invalid(`It has more than ${longest} characters.`);
}

/** A formula with its "=". */
export function formulaOf(input: unknown): string {
  if (typeof input === "string" && input.startsWith("=") && isFormula(input)) return input;
  return invalid(`"${String(input)}" is no formula.`);
}

/** A formula, or a number written as a text, as Excel gives it back: "=10". */
export function operandOf(input: unknown): string {
  const isNumber = typeof input === "string" && /^\s*-?(\d+\.?\d*|\.\d+)\s*$/.test(input);
  return isNumber ? `=${Number(input)}` : formulaOf(input);
}

/** These have two operands. */
export function isTernary(operator: string): boolean {
  return operator === "Between" || operator === "NotBetween";
}
