import type { DocumentDataModel, IDocumentBody, Injector } from "@univerjs/core";
import {
  CustomCommandExecutionError,
  ICommandService,
  IUniverInstanceService,
  UniverInstanceType,
} from "@univerjs/core";
import { LexerTreeBuilder } from "@univerjs/engine-formula";
import {
  ComponentManager,
  EMBEDDING_FORMULA_EDITOR_COMPONENT_KEY,
  FormulaEditor,
  ReferenceAbsoluteOperation,
  RediProvider,
  ReplaceTextRunsCommand,
} from "@univerjs/preset-sheets-core";
import { type ComponentProps, createElement, forwardRef } from "react";
import type { DecimalSign } from "../../messages/numbers";
import { tokensOf } from "../../formulas/formulaTokens";
import { LocalLexer } from "./localLexer";

/**
 * Gives the cell's editor and the formula bar a lexer that reads formulas in local form: for the
 * colours of references, the prompt for functions, picking ranges with the mouse, and F4.
 */
export function editFormulasLocally(injector: Injector, decimal: DecimalSign): void {
  if (decimal === ".") return;
  const local = injector.createChild([
    [LexerTreeBuilder, { useValue: new LocalLexer(decimal) }],
    [IUniverInstanceService, { useValue: withOperators(injector.get(IUniverInstanceService)) }],
  ]);
  const components = injector.get(ComponentManager);
  components.delete(EMBEDDING_FORMULA_EDITOR_COMPONENT_KEY);
  components.register(EMBEDDING_FORMULA_EDITOR_COMPONENT_KEY, connected(local));

  const commands = injector.get(ICommandService);
  commands.beforeCommandExecuted(({ id }) => {
    if (id !== ReferenceAbsoluteOperation.id) return;
    void local.invoke((accessor) => ReferenceAbsoluteOperation.handler(accessor));
    throw new CustomCommandExecutionError("Done with the lexer for local form.");
  });
  separateAddedRanges(injector, commands);
}

type EditorProps = ComponentProps<typeof FormulaEditor>;

function connected(injector: Injector) {
  return forwardRef<unknown, EditorProps>((props, ref) =>
    createElement(
      RediProvider,
      { value: { injector } },
      createElement(FormulaEditor, { ...props, ref } as EditorProps),
    ),
  );
}

/**
 * A range can be picked behind the grid's own separator and operators; ";" is none of them. The
 * editor asks the current document for what stands before the cursor: there, ";" reads as one.
 */
function withOperators(units: IUniverInstanceService): IUniverInstanceService {
  const getCurrentUniverDocInstance = () => {
    const model = units.getCurrentUniverDocInstance();
    return model && { getBody: () => withOperatorsIn(model.getBody()) };
  };
  return new Proxy(units, {
    // The other members stay the very same: React's hooks compare them.
    get(target, key, receiver) {
      if (key === "getCurrentUniverDocInstance") return getCurrentUniverDocInstance;
      return Reflect.get(target, key, receiver) as unknown;
    },
  });
}

function withOperatorsIn(body: IDocumentBody | undefined): IDocumentBody | undefined {
  if (!body?.dataStream.startsWith("=")) return body;
  const dataStream = tokensOf(body.dataStream)
    .map(({ text }) => (text === ";" ? "&" : text))
    .join("");
  return { ...body, dataStream };
}

/** Ranges that are picked with Ctrl held are joined by the grid's own separator. */
function separateAddedRanges(injector: Injector, commands: ICommandService): void {
  const units = injector.get(IUniverInstanceService);
  commands.beforeCommandExecuted(({ id, params }) => {
    if (id !== ReplaceTextRunsCommand.id) return;
    const { unitId, body } = params as { unitId: string; body: IDocumentBody };
    const before = units.getUnit<DocumentDataModel>(unitId, UniverInstanceType.UNIVER_DOC);
    const isPicked = body.dataStream !== before?.getPlainText();
    if (isPicked && body.dataStream.startsWith("=")) {
      body.dataStream = separated(body.dataStream);
    }
  });
}

function separated(formula: string): string {
  const tokens = tokensOf(formula);
  return tokens
    .map(({ text }, at) => {
      const joins = text === "," && tokens[at - 1]?.kind === "reference";
      return joins && tokens[at + 1]?.kind !== "number" ? ";" : text;
    })
    .join("");
}
