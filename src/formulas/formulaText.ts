import { type FormulaToken, tokensOf } from "./formulaTokens";
import { futureFunctions } from "./futureFunctions";

/**
 * A formula as a file holds it, as people type it: functions without their prefixes, "@A1:A9"
 * for _xlfn.SINGLE(A1:A9), "A1#" for _xlfn.ANCHORARRAY(A1).
 *
 * @param text without "="
 * @returns with "="
 */
export function formulaFromFile(text: string): string {
  return `=${text.includes("_xl") ? typed(nodesOf(text)) : text}`;
}

/**
 * The reverse of `formulaFromFile`.
 *
 * @param formula in English, with or without "="
 * @returns without "="
 */
export function formulaForFile(formula: string): string {
  return stored(nodesOf(formula.replace(/^=/, "")), new Set());
}

/** A token, or what stands between a pair of "()" or "{}", with the function before it. */
type Node = FormulaToken | Group;

interface Group {
  readonly kind: "group";
  readonly head: string;
  readonly open: string;
  readonly close: string;
  readonly inner: Node[];
}

const closing: Readonly<Record<string, string>> = { "(": ")", "{": "}" };
/** Excel allows 64 levels; what is deeper keeps its text. */
const DEEPEST = 256;

function nodesOf(formula: string): Node[] {
  const tokens = tokensOf(formula);
  let at = 0;
  const until = (end: string | undefined, depth: number): Node[] => {
    const nodes: Node[] = [];
    while (at < tokens.length && tokens[at]?.text !== end) {
      const token = tokens[at++] as FormulaToken;
      const opening = token.kind === "function" ? tokens[at] : token;
      const close = opening?.kind === "sign" ? closing[opening.text] : undefined;
      if (!opening || !close || depth === DEEPEST) {
        nodes.push(token);
        continue;
      }
      if (token !== opening) at++;
      const inner = until(close, depth + 1);
      // A formula that breaks off keeps its text.
      const isClosed = at++ < tokens.length;
      nodes.push({
        kind: "group",
        head: token === opening ? "" : token.text,
        open: opening.text,
        close: isClosed ? close : "",
        inner,
      });
    }
    return nodes;
  };
  return until(undefined, 0);
}

function typed(nodes: readonly Node[]): string {
  return nodes.map(typedNode).join("");
}

function typedNode(node: Node): string {
  if (node.kind === "name")
    return node.text.replace(/^_xlpm\./, "").replace(/^_xlop\.(.+)$/, "[$1]");
  if (node.kind !== "group") return node.text;
  const { head, open, close, inner } = node;
  const text = typed(inner);
  const one = inner.length > 0;
  if (head === single && one && operandLength(inner, 0) === inner.length) return `@${text}`;
  if (head === anchorArray && one && primaryLength(inner, 0) === inner.length) return `${text}#`;
  return typedHead(head) + open + text + close;
}

const single = "_xlfn.SINGLE";
const anchorArray = "_xlfn.ANCHORARRAY";
const addIn = /^JAMSOSTEK\.([A-Z]+)$/i;
const addInAsStored = /^_xldudf_JAMSOSTEK_([A-Z]+)$/i;

function typedHead(head: string): string {
  const name = head.replace(/^_xlfn\.(_xlws\.)?/i, "");
  // A function that is not known keeps its prefix, as it does in an Excel that does not know it.
  if (futureFunctions.get(name.toUpperCase())?.toUpperCase() === head.toUpperCase()) return name;
  return head.replace(addInAsStored, "JAMSOSTEK.$1").replace(/^_xlpm\./, "");
}

/** @param parameters names that a LET or LAMBDA around the nodes has given, in lower case */
function stored(nodes: readonly Node[], parameters: ReadonlySet<string>): string {
  const pieces: string[] = [];
  for (let at = 0; at < nodes.length; ) {
    const intersected = textOf(nodes[at]) === "@" ? operandLength(nodes, at + 1) : 0;
    const spilled = primaryLength(nodes, at);
    if (intersected > 0) {
      const operand = nodes.slice(at + 1, at + 1 + intersected);
      pieces.push(`${single}(${stored(operand, parameters)})`);
      at += 1 + intersected;
    } else if (spilled > 0 && textOf(nodes[at + spilled]) === "#") {
      const primary = nodes.slice(at, at + spilled);
      pieces.push(`${anchorArray}(${stored(primary, parameters)})`);
      at += spilled + 1;
    } else {
      const behindSheet = nodes[at - 1]?.kind === "sheet";
      pieces.push(storedNode(nodes[at] as Node, behindSheet ? new Set() : parameters));
      at++;
    }
  }
  return pieces.join("");
}

function storedNode(node: Node, parameters: ReadonlySet<string>): string {
  if (node.kind === "name" && parameters.has(node.text.toLowerCase())) return `_xlpm.${node.text}`;
  if (node.kind !== "group") return node.text;
  const { head, open, close, inner } = node;
  const given = parametersOf(node);
  const known = new Set([...parameters, ...given.map((each) => parameterName(each).toLowerCase())]);
  const declared = inner.map((each) =>
    each.kind === "brackets" && given.includes(each)
      ? { kind: "name" as const, text: `_xlop.${parameterName(each)}` }
      : each,
  );
  return storedHead(head, parameters) + open + stored(declared, known) + close;
}

function storedHead(head: string, parameters: ReadonlySet<string>): string {
  if (parameters.has(head.toLowerCase())) return `_xlpm.${head}`;
  const name = head.toUpperCase();
  if (addIn.test(head)) return name.replace(addIn, "_xldudf_JAMSOSTEK_$1");
  return futureFunctions.get(name) ?? head;
}

/** The names that a LET or LAMBDA gives, as they stand in it; optional ones in brackets. */
function parametersOf({ head, inner }: Group): Node[] {
  const name = head.toUpperCase();
  if (name !== "LET" && name !== "LAMBDA") return [];
  const firsts = argumentsOf(inner).slice(0, -1);
  const places = name === "LET" ? firsts.filter((_, index) => index % 2 === 0) : firsts;
  return places.flatMap((nodes) => {
    const [only, ...more] = nodes.filter(({ kind }) => kind !== "space");
    return only && more.length === 0 && (only.kind === "name" || only.kind === "brackets")
      ? [only]
      : [];
  });
}

function parameterName(node: Node): string {
  return textOf(node).replace(/^\[(.*)\]$/, "$1");
}

function argumentsOf(nodes: readonly Node[]): Node[][] {
  const all: Node[][] = [[]];
  for (const node of nodes) {
    if (textOf(node) === ",") all.push([]);
    else all.at(-1)?.push(node);
  }
  return all;
}

/** How many nodes from here on are one reference, name, call or pair of parentheses; or 0. */
function primaryLength(nodes: readonly Node[], at: number): number {
  const behindSheet = nodes[at]?.kind === "sheet" ? 1 : 0;
  const kind = nodes[at + behindSheet]?.kind;
  if (kind === "reference" || kind === "group" || kind === "brackets") return behindSheet + 1;
  if (kind !== "name") return 0;
  return behindSheet + (nodes[at + behindSheet + 1]?.kind === "brackets" ? 2 : 1);
}

/** The same with what spills from it and the ranges that it makes up: what "@" stands before. */
function operandLength(nodes: readonly Node[], from: number): number {
  let at = from;
  for (;;) {
    const length = primaryLength(nodes, at);
    if (length === 0) return 0;
    at += length;
    while (textOf(nodes[at]) === "#") at++;
    if (textOf(nodes[at]) !== ":") return at - from;
    at++;
  }
}

function textOf(node: Node | undefined): string {
  return node && node.kind !== "group" ? node.text : "";
}
