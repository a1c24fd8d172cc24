import { LexerTreeBuilder } from "@univerjs/engine-formula";
import { localMistake } from "../../formulas/localMistake";

/** Whether a text with its "=" is a formula that the grid can take apart, in its English form. */
export function isFormula(text: string): boolean {
  const isTree = typeof new LexerTreeBuilder().treeBuilder(text) === "object";
  return isTree && localMistake(text, ".") === null;
}
