import type { ISequenceNode } from "@univerjs/engine-formula";
import { LexerTreeBuilder } from "@univerjs/engine-formula";
import fc from "fast-check";
import { localFormula } from "../../../src/formulas/localFormula";
import { LocalLexer } from "../../../src/host/engine/localLexer";
import { formulas } from "../../formulas/anyFormula";

const local = new LocalLexer(",");

const textOf = (nodes: readonly (string | ISequenceNode)[] = []) =>
  nodes.map((node) => (typeof node === "string" ? node : node.token)).join("");

test("finds the references of a formula with decimal commas where they stand", () => {
  const nodes = local.sequenceNodesBuilder("=SUM(0,5;A1;'Data 2'!B2:C3)") ?? [];
  const references = nodes.filter((node) => typeof node !== "string" && node.nodeType === 4);
  expect(references).toMatchObject([
    { token: "A1", startIndex: 8, endIndex: 9 },
    { token: "'Data 2'!B2:C3", startIndex: 11 },
  ]);
});

test("knows in which argument somebody types", () => {
  const formula = "=JAMSOSTEK.GAP(0,35;A";
  expect(local.getFunctionAndParameter(formula, formula.length - 2)).toEqual({
    functionName: "JAMSOSTEK.GAP",
    paramIndex: 1,
  });
});

test("takes a formula apart as the grid does its English form, and loses nothing of it", () => {
  const english = new LexerTreeBuilder();
  const lost = (formula: string, nodes: ReturnType<LexerTreeBuilder["sequenceNodesBuilder"]>) =>
    `=${textOf(nodes)}` !== formula;
  fc.assert(
    fc.property(formulas, (formula) => {
      // The grid's own lexer loses some of what is no formula to it.
      fc.pre(!lost(formula, english.sequenceNodesBuilder(formula)));
      const typed = localFormula(formula, ",");
      expect(`=${textOf(local.sequenceNodesBuilder(typed))}`).toBe(typed);
    }),
  );
});
