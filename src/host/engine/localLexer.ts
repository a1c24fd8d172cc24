import type { ISequenceNode } from "@univerjs/engine-formula";
import { LexerTreeBuilder } from "@univerjs/engine-formula";
import type { DecimalSign } from "../../messages/numbers";
import { englishFormula } from "../../formulas/localFormula";

/** Takes formulas in local form apart, for what the grid shows while one is typed. */
export class LocalLexer extends LexerTreeBuilder {
  constructor(private readonly decimal: DecimalSign) {
    super();
  }

  /** The pieces, with their own texts: both forms of a formula have the same places for them. */
  override sequenceNodesBuilder(formula: string): (string | ISequenceNode)[] | undefined {
    let at = formula.startsWith("=") ? 1 : 0;
    return super.sequenceNodesBuilder(this.english(formula))?.map((node) => {
      const { length } = typeof node === "string" ? node : node.token;
      const text = formula.slice(at, at + length);
      at += length;
      return typeof node === "string" ? text : { ...node, token: text };
    });
  }

  override getFunctionAndParameter(
    formula: string,
    index: number,
  ): ReturnType<LexerTreeBuilder["getFunctionAndParameter"]> {
    return super.getFunctionAndParameter(this.english(formula), index);
  }

  override checkIfAddBracket(formula: string): number {
    return super.checkIfAddBracket(this.english(formula));
  }

  /** All lexers share what they remember: only the grid's own may clear it. */
  override dispose(): void {}

  private english(formula: string): string {
    return englishFormula(formula, this.decimal);
  }
}
