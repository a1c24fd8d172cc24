import type { Text } from "../text";

/** What a person is told of a custom function: by Excel while typing, in the pane and in the manual. */
export interface FunctionHelp {
  /** What it gives, in one short sentence; Excel shows it while the name is typed. */
  readonly description: Text;
  /** In order. */
  readonly parameters: readonly ParameterHelp[];
  /** The result, with its unit and shape. */
  readonly result: Text;
  /** Which errors it shows, and when. */
  readonly errors: Text;
  readonly example: FunctionExample;
  /** Further words by which people look for it, in both languages, lower case, with spaces. */
  readonly words: string;
}

export interface ParameterHelp {
  /** The English name is the one in the code. */
  readonly name: Text;
  /** What it means, with its unit. */
  readonly description: Text;
  /** It may be left out, as in the code. */
  readonly optional?: true;
}

/** A worked example on real figures. */
export interface FunctionExample {
  /** With "=", as an English Excel takes it. */
  readonly formula: string;
  /** The cells that it fills, as numbers and texts; a number as far as an unformatted cell shows it. */
  readonly shows: readonly (readonly (number | string | boolean)[])[];
  /** What the figures are and what the result says: "607.426 of Kalbar's 1.665.549 workers: 36,47%". */
  readonly says: Text;
}
