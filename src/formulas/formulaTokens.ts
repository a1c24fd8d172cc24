import { areaAt } from "../tables/address";

export type TokenKind =
  | "string"
  /** What stands before a reference: Sheet1! 'Data 2024'! [1]Sheet1! */
  | "sheet"
  /** A1, $A1:B$2, A:C or 1:3, inside the sheet. */
  | "reference"
  /** A name that a "(" follows, which is a token of its own. */
  | "function"
  | "name"
  | "number"
  /** A structured reference's columns, with its brackets. */
  | "brackets"
  | "error"
  | "space"
  | "sign";

export interface FormulaToken {
  readonly kind: TokenKind;
  readonly text: string;
}

/** The pieces of a formula; their texts together are the formula again. */
export function tokensOf(formula: string): FormulaToken[] {
  return Array.from(formula.matchAll(anyToken), ({ groups = {}, 0: text }) => {
    const found = kinds.find((kind) => groups[kind] !== undefined) ?? "sign";
    const outside = found === "reference" && !areaAt(text);
    return { kind: outside ? "name" : found, text };
  });
}

const kinds: readonly TokenKind[] = [
  ...["string", "sheet", "reference", "function", "name", "number"],
  ...["brackets", "error", "space"],
] as const;

const cell = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}`;
const columns = String.raw`\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}`;
const rows = String.raw`\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6}`;
const sheetName = String.raw`[\p{L}\p{M}\p{N}_.\\?]+`;
const sheet = String.raw`(?:\[[^[\]']*\](?:${sheetName})?|${sheetName})`;
const word = String.raw`[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*`;
const column = String.raw`\[(?:[^[\]']|'.)*\]`;

const anyToken = new RegExp(
  [
    // One that is not closed goes to the end, so that no text takes long.
    String.raw`(?<string>"(?:[^"]|"")*(?:"|$))`,
    String.raw`(?<sheet>'(?:[^']|'')*(?:'!?|$)|(?:(?<!!)${sheet}:${sheetName}|${sheet})!)`,
    // LOG10( is a function, and Rate2024x a name.
    String.raw`(?<reference>(?:${cell}(?::${cell})?|${columns}|${rows})(?![\p{L}\p{M}\p{N}_.\\?$(!]))`,
    String.raw`(?<function>${word}(?=\())`,
    String.raw`(?<name>${word})`,
    String.raw`(?<number>(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)`,
    String.raw`(?<brackets>\[(?:[^[\]']|'.|${column})*\])`,
    String.raw`(?<error>#[A-Za-z][\w/]*[!?]?)`,
    String.raw`(?<space>\s+)`,
    String.raw`[^]`,
  ].join("|"),
  "gu",
);
